package org.qinglan.model.store;

import org.qinglan.model.finding.Finding;

/// A school file could not be opened, created or written; carries the sentence for the clerk.
public final class SchoolFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    public SchoolFileException(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    public SchoolFileException(Finding finding, Throwable cause) {
        super(finding.sentence(), cause);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
