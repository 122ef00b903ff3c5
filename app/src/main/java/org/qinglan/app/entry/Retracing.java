package org.qinglan.app.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.task.Work;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// Goes back and forth in the history, each step by one transaction that does the opposite, or the same again.
///
/// Steps go one by one: what was pressed while one is under way waits, for only then it is known what is next.
final class Retracing {
    private final Around around;
    private final String author;
    private final History history;
    private final Runnable changed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Renumbered renumbered = new Renumbered();
    private @Nullable SchoolFile school;
    private boolean moving;

    Retracing(Around around, String author, History history, Runnable changed) {
        this.around = around;
        this.author = author;
        this.history = history;
        this.changed = changed;
    }

    void open(SchoolFile opened) {
        school = opened;
        renumbered = new Renumbered();
        waiting.clear();
        moving = false;
    }

    void undo() {
        SchoolFile open = school;
        Step step = history.lastDone();
        if (moving) {
            waiting.add(this::undo);
        } else if (open != null && step != null) {
            String what = history.undoable().get();
            move(what, progress -> takeBack(open, step, progress), history::movedBack);
        }
    }

    void redo() {
        SchoolFile open = school;
        if (moving) {
            waiting.add(this::redo);
        } else if (open != null && history.lastUndone() instanceof Step.Written step) {
            String what = history.redoable().get();
            String reason = around.messages().text("entry.redo-reason");
            move(what, progress -> make(open, step, reason, progress), history::movedOn);
        }
    }

    private void move(String what, Work<Step> work, Runnable moved) {
        moving = true;
        around.background()
                .run(
                        what,
                        work,
                        _ -> {
                            moved.run();
                            changed.run();
                            next();
                        },
                        () -> {
                            // What follows was pressed in the belief that this would go.
                            waiting.clear();
                            next();
                        });
    }

    private void next() {
        moving = false;
        if (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private Step takeBack(SchoolFile open, Step step, Progress progress) {
        return switch (step) {
            case Step.Written written ->
                make(open, written.reversed(), around.messages().text("entry.undo-reason"), progress);
            case Step.Imported(var _, var batch) -> {
                List<Finding> hindrances = open.undoImport(batch, author);
                if (!hindrances.isEmpty()) {
                    throw new SchoolFileException(hindrances.getFirst());
                }
                yield step;
            }
        };
    }

    private Step make(SchoolFile open, Step.Written step, String reason, Progress progress) {
        List<RecordChange> changes =
                step.done().stream().map(done -> done.change(renumbered)).toList();
        List<Long> numbers = open.write(changes, author, reason, progress);
        for (int i = 0; i < numbers.size(); i++) {
            renumbered.remember(step.done().get(i).record(), numbers.get(i));
        }
        return step;
    }
}
