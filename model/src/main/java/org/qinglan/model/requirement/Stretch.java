package org.qinglan.model.requirement;

import org.qinglan.model.calendar.DateSpan;

/// A period as it falls in the calendar: `2025—2026学年第一学期` and its days.
public record Stretch(String name, DateSpan span) {}
