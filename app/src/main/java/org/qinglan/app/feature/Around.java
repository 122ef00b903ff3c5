package org.qinglan.app.feature;

import java.time.Clock;
import java.time.LocalDate;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.task.Background;

/// What a page needs of the window.
public record Around(Background background, Dialogs dialogs, Messages messages, Clock clock, Settings settings) {
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
