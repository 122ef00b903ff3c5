package org.qinglan.app.feature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.message.Messages;
import org.qinglan.app.notice.Notices;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.task.Background;

/// What a page needs of the window.
///
/// @param paper shows what somebody wants to print
public record Around(
        Background background,
        Dialogs dialogs,
        Messages messages,
        Clock clock,
        Manners manners,
        Consumer<PrintRequest> paper) {
    /// Surroundings in which nothing is printed and no drafts are kept.
    public Around(Background background, Dialogs dialogs, Messages messages, Clock clock, Settings settings) {
        this(background, dialogs, messages, clock, new Manners(settings, Drafts.none(), clock), _ -> {});
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Settings settings() {
        return manners.settings();
    }

    /// Where the reader is told things that need no answer.
    public Notices notices() {
        return manners.notices();
    }
}
