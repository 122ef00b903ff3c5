package org.qinglan.model.titlereview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A condition that does not hold for somebody, and what is missing.
///
/// @param reason   what the scheme calls the condition
/// @param sentence what is missing: `任职年限差 2 个月，2026-02-28 满足`
/// @param metOn    the day on which time alone mends it; nothing where time does not
public record Unmet(
        String reason, String sentence, @Nullable LocalDate metOn) {}
