package org.qinglan.reports.document;

import org.qinglan.model.finding.Finding;

/// What became of a paper that somebody asked for.
public sealed interface Composition {
    record Ready(Document document) implements Composition {}

    /// There is nothing to print, and why.
    record Refused(Finding finding) implements Composition {}
}
