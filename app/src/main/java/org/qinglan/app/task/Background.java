package org.qinglan.app.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFileException;

/// Does work one after another away from the screen and brings its result back.
///
/// Only this one worker touches the open school file, which bears one thread at a time.
public final class Background {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Finding> refused;
    private final Consumer<Throwable> failed;
    private final Consumer<String> cancelled;

    private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final List<Runnable> idle = new ArrayList<>();

    /// In their order; the first is under way, or will be next.
    private final Deque<Job> jobs = new ArrayDeque<>();

    /// What becomes of trouble.
    ///
    /// @param refused told when a school file says no, with the sentence for the clerk
    /// @param failed  told of everything that should not happen
    /// @param cancelled told what was being done when the reader stopped it
    public record Trouble(Consumer<Finding> refused, Consumer<Throwable> failed, Consumer<String> cancelled) {
        public Trouble(Consumer<Finding> refused, Consumer<Throwable> failed) {
            this(refused, failed, _ -> {});
        }
    }

    /// @param worker one thread, in order
    /// @param screen the screen's own thread
    public Background(Executor worker, Executor screen, Trouble trouble) {
        this.worker = worker;
        this.screen = screen;
        this.refused = trouble.refused();
        this.failed = trouble.failed();
        this.cancelled = trouble.cancelled();
    }

    /// Starts work; must be called on the screen's thread, where `done` is called too.
    public <T> void run(String what, Work<T> work, Consumer<? super T> done) {
        run(what, work, done, () -> {});
    }

    /// Starts work that has something to put right when it was cancelled, refused or failed.
    ///
    /// @param stopped called instead of `done`
    public <T> void run(String what, Work<T> work, Consumer<? super T> done, Runnable stopped) {
        Job job = new Job(what);
        jobs.add(job);
        busy.set(true);
        worker.execute(() -> {
            screen.execute(() -> begin(job));
            Runnable end = attempt(work, job, done, stopped);
            screen.execute(() -> end(job, end));
        });
    }

    /// Asks the work under way to stop, or that which is about to begin.
    public void cancel() {
        Job first = jobs.peek();
        if (first != null) {
            first.stop = true;
        }
    }

    /// What is being done, in the reader's words; empty when nothing is.
    public ReadOnlyStringProperty description() {
        return description.getReadOnlyProperty();
    }

    /// From 0 to 1; negative while it is not known.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Tells when nothing is left to do, what comes of it included.
    public Subscription idle(Runnable told) {
        idle.add(told);
        return () -> idle.remove(told);
    }

    private <T> Runnable attempt(Work<T> work, Job job, Consumer<? super T> done, Runnable stopped) {
        try {
            T result = work.run(job);
            return () -> done.accept(result);
        } catch (Progress.CancelledException _) {
            return () -> {
                stopped.run();
                cancelled.accept(job.what);
            };
        } catch (SchoolFileException e) {
            return () -> {
                stopped.run();
                refused.accept(e.finding());
            };
        } catch (RuntimeException | Error e) {
            return () -> {
                stopped.run();
                failed.accept(e);
            };
        }
    }

    private void begin(Job job) {
        progress.set(-1);
        description.set(job.what);
    }

    private void end(Job job, Runnable end) {
        jobs.remove(job);
        try {
            end.run();
        } finally {
            // What goes on in the next job is not called done in between.
            if (jobs.isEmpty()) {
                description.set("");
            }
            busy.set(!jobs.isEmpty());
        }
        if (!busy.get()) {
            List.copyOf(idle).forEach(Runnable::run);
        }
    }

    private void show(Job job, double share) {
        if (job == jobs.peek()) {
            progress.set(share);
        }
    }

    /// Progress that reaches the screen at the screen's own pace, however often it is reported.
    private final class Job implements Progress {
        private final String what;
        private volatile boolean stop;
        private final AtomicReference<@Nullable Double> unseen = new AtomicReference<>();

        private Job(String what) {
            this.what = what;
        }

        @Override
        public void report(long done, long total) {
            double share = total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
            if (unseen.getAndSet(share) == null) {
                screen.execute(() -> {
                    Double last = unseen.getAndSet(null);
                    show(this, last == null ? -1 : last);
                });
            }
        }

        @Override
        public boolean cancelled() {
            return stop;
        }
    }
}
