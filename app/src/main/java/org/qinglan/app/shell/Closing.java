package org.qinglan.app.shell;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.util.Subscription;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.feature.Manners;
import org.qinglan.app.feature.Unsaved;
import org.qinglan.app.message.Messages;
import org.qinglan.app.task.Background;

/// Asks before something goes that the reader may want to keep: one question about forms, one about work under way.
final class Closing {
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Manners manners;

    Closing(Background background, Dialogs dialogs, Messages messages, Manners manners) {
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.manners = manners;
    }

    /// Ends the program, unless the reader thinks better of it.
    ///
    /// @param later the screen's thread after a moment, for nobody need be asked about work that is done by then
    void end(Executor later, Runnable end) {
        if (!background.busy().get()) {
            before(end);
            return;
        }
        later.execute(() -> {
            if (background.busy().get()) {
                askAboutWork(later, end);
            } else {
                before(end);
            }
        });
    }

    private void askAboutWork(Executor later, Runnable end) {
        switch (dialogs.askWorking(background.description().get())) {
            case WAIT -> whenIdle(() -> later.execute(() -> before(end)));
            case STOP -> {
                background.cancel();
                whenIdle(() -> later.execute(() -> before(end)));
            }
            case STAY -> {}
        }
    }

    /// Does what would close open forms, unless the reader thinks better of it.
    void before(Runnable closing) {
        List<Unsaved.Form> dirty = manners.unsaved().dirty();
        if (dirty.isEmpty()) {
            closing.run();
            return;
        }
        switch (dialogs.askUnsaved(dirty.stream().map(Unsaved.Form::title).toList())) {
            case SAVE -> {
                dirty.forEach(Unsaved.Form::save);
                whenIdle(() -> closeIfSaved(closing));
            }
            case DISCARD -> {
                dirty.forEach(Unsaved.Form::discard);
                closing.run();
            }
            case STAY -> {}
        }
    }

    private void closeIfSaved(Runnable closing) {
        List<Unsaved.Form> left = manners.unsaved().dirty();
        if (left.isEmpty()) {
            closing.run();
        } else {
            manners.notices()
                    .trouble(messages.text("closing.not-saved", left.getFirst().title()));
        }
    }

    private void whenIdle(Runnable then) {
        if (!background.busy().get()) {
            then.run();
            return;
        }
        Subscription[] watching = new Subscription[1];
        watching[0] = background.idle(() -> {
            watching[0].unsubscribe();
            then.run();
        });
    }
}
