package org.qinglan.app.feature;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// When something was done, as lists show it: `2026-01-20 10:42`.
public final class Minute {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Minute() {}

    /// @param zone in which it is told
    public static String of(Instant at, ZoneId zone) {
        return SHOWN.format(at.atZone(zone));
    }
}
