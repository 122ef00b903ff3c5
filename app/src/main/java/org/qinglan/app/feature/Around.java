package org.qinglan.app.feature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.message.Messages;
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
        Settings settings,
        Consumer<PrintRequest> paper) {
    /// Surroundings in which nothing is printed.
    public Around(Background background, Dialogs dialogs, Messages messages, Clock clock, Settings settings) {
        this(background, dialogs, messages, clock, settings, _ -> {});
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
