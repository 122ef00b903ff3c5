package org.qinglan.model.policy;

import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;

/// What every rule begins with.
///
/// @param id      name by which packs above may replace the rule, e.g. `anqiu.training.90`
/// @param name    what a clerk calls it
/// @param inForce the days on which it holds
/// @param note    what else a reader should know: an ambiguity of the text and how it is read here; may be empty
public record RuleHead(String id, String name, Citation citation, DateSpan inForce, String note) {}
