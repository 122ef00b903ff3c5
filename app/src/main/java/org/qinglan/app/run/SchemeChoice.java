package org.qinglan.app.run;

/// A scheme that can be run.
///
/// @param name of the scheme, as its document is called
/// @param text the scheme's YAML text, whole
public record SchemeChoice(String name, SchemeKind kind, String text) {}
