package org.qinglan.app.overview;

import java.util.function.Predicate;
import org.qinglan.model.standing.Overview;

/// Lines of a list that somebody came for.
///
/// @param name what they have in common, as a reader sees it
public record Narrowing(String name, Predicate<Overview.Line> test) {}
