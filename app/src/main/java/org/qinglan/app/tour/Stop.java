package org.qinglan.app.tour;

import java.util.function.Consumer;

/// One thing to look at.
///
/// @param name stable English name
/// @param go   leads there from wherever the reader is
public record Stop(String name, Consumer<Guide> go) {}
