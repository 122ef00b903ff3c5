package org.qinglan.model.policy;

import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Citation;

/// What every rule begins with.
///
/// @param id      name by which packs above may replace the rule, e.g. `anqiu.training.90`
/// @param name    what a clerk calls it
/// @param inForce the days on which it holds
/// @param note    what else a reader should know: an ambiguity of the text and how it is read here; may be empty
/// @param applies whether it is applied at all: a pack may offer a rule that only some places follow, and a school may
///                lay a rule aside; such a rule is listed, but nothing is judged by it
public record RuleHead(String id, String name, Citation citation, DateSpan inForce, String note, boolean applies) {}
