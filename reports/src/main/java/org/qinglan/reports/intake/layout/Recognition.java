package org.qinglan.reports.intake.layout;

import java.util.List;

/// What a sheet was taken for.
public sealed interface Recognition {
    record Known(Layout layout) implements Recognition {}

    /// Two kinds fit equally well.
    record Ambiguous(List<SheetKind> kinds) implements Recognition {}

    /// A kind fits but for columns without which it cannot be read.
    ///
    /// @param missing targets, of each of which one is needed
    record Lacking(SheetKind kind, List<List<String>> missing) implements Recognition {}

    record Unknown() implements Recognition {}
}
