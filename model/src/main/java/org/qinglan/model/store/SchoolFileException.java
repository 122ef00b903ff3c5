package org.qinglan.model.store;

import java.util.List;
import org.qinglan.model.finding.Finding;

/// A school file could not be opened, created or written; carries the sentence for the clerk.
public final class SchoolFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;
    private final transient List<Refusal> refusals;

    /// A change that the file does not take.
    ///
    /// @param change its place among those that were to be written together, from 0
    public record Refusal(int change, Finding finding) {}

    public SchoolFileException(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
        this.refusals = List.of();
    }

    public SchoolFileException(Finding finding, Throwable cause) {
        super(finding.sentence(), cause);
        this.finding = finding;
        this.refusals = List.of();
    }

    /// @param refusals every change that was refused, at least one
    public SchoolFileException(List<Refusal> refusals) {
        super(refusals.getFirst().finding().sentence());
        this.finding = refusals.getFirst().finding();
        this.refusals = List.copyOf(refusals);
    }

    public Finding finding() {
        return finding;
    }

    /// The changes because of which nothing was written; empty where the trouble is the file's or the disk's.
    public List<Refusal> refusals() {
        return refusals;
    }
}
