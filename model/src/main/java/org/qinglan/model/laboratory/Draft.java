package org.qinglan.model.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A scheme's text that somebody is working on, with every version since it was opened.
///
/// @param versions the first as it was opened
/// @param at       position of the version that is worked on; later ones can be had again
public record Draft(List<Version> versions, int at) {
    private static final int KEPT = 200;

    public Draft {
        versions = List.copyOf(versions);
    }

    /// @param step what made it of the version before, in words
    public record Version(String text, String step) {}

    public static Draft of(String text) {
        return new Draft(List.of(new Version(text, "")), 0);
    }

    public String text() {
        return versions.get(at).text();
    }

    /// The text as it was opened.
    public String original() {
        return versions.getFirst().text();
    }

    public boolean isChanged() {
        return !text().equals(original());
    }

    /// Goes on with another text; what was taken back before is forgotten.
    public Draft to(String text, String step) {
        if (text.equals(text())) {
            return this;
        }
        List<Version> kept = versions.subList(0, at + 1);
        // The opened version stays for ever, for everything is compared with it.
        List<Version> fitting = kept.size() < KEPT
                ? kept
                : Stream.concat(Stream.of(kept.getFirst()), kept.stream().skip(2))
                        .toList();
        return new Draft(
                Stream.concat(fitting.stream(), Stream.of(new Version(text, step)))
                        .toList(),
                fitting.size());
    }

    /// What would be taken back, in words.
    public Optional<String> undoable() {
        return at == 0 ? Optional.empty() : Optional.of(versions.get(at).step());
    }

    public Optional<String> redoable() {
        return at + 1 == versions.size()
                ? Optional.empty()
                : Optional.of(versions.get(at + 1).step());
    }

    public Draft undo() {
        return at == 0 ? this : new Draft(versions, at - 1);
    }

    public Draft redo() {
        return at + 1 == versions.size() ? this : new Draft(versions, at + 1);
    }
}
