package org.qinglan.app.run;

import org.qinglan.model.scheme.Scheme.Purpose;

/// A scheme that can be run.
///
/// @param name of the scheme, as its document is called
/// @param text the scheme's YAML text, whole
public record SchemeChoice(String name, Purpose kind, String text) {}
