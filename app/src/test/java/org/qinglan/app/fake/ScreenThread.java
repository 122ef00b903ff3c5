package org.qinglan.app.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.qinglan.app.tour.Guide;

/// The screen's own thread as the thread of a test sees it.
final class ScreenThread {
    static final long LONGEST_SECONDS = 60;

    private final List<Throwable> uncaught = new ArrayList<>();

    /// From now on nothing that fails there goes unnoticed.
    void watch() {
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> add(failure)));
    }

    private void add(Throwable failure) {
        synchronized (uncaught) {
            uncaught.add(failure);
        }
    }

    /// Fails with what has failed there since the last time, if anything has.
    void check() {
        synchronized (uncaught) {
            if (!uncaught.isEmpty()) {
                AssertionError failure = new AssertionError("The screen's thread failed.", uncaught.getFirst());
                uncaught.clear();
                throw failure;
            }
        }
    }

    void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /// Asks something there, after everything that waited to be done there before.
    <T> T ask(Supplier<T> question) {
        if (Platform.isFxApplicationThread()) {
            return question.get();
        }
        return await(Guide.asked(question), "until the screen's thread answered");
    }

    /// @param what the end of the sentence "Waited 60 seconds …"
    static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw late(what);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                case null, default -> throw new AssertionError(failure);
            }
        }
    }

    static AssertionError late(String what) {
        return new AssertionError("Waited " + LONGEST_SECONDS + " seconds " + what + ".");
    }
}
