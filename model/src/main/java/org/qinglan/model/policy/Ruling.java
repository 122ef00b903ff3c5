package org.qinglan.model.policy;

import org.qinglan.model.calendar.DateSpan;

/// A rule with the days on which it is the one that holds for this school.
///
/// @param span   where a pack above replaces the rule for some days, those are left out
/// @param source name of the pack, or the reason of the school that changed the rule
public record Ruling<R extends Rule>(R rule, DateSpan span, String source) {}
