package org.qinglan.reports.print;

import java.awt.Shape;

/// The outline of a character, as big as [#EM] to the em, with its baseline at 0 and y downwards.
///
/// @param advance how far the next character stands
record Glyph(int codePoint, Shape outline, double advance) {
    static final int EM = 1000;
}
