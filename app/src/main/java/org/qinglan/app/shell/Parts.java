package org.qinglan.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The parts of the window in the order in which F6 goes through them, round and round.
///
/// @param all a part that lies within another stands after it
record Parts(List<Part> all) {
    /// What stands beside the content of a page: forms, reasons, explanations.
    private static final List<String> BESIDE =
            List.of(".entry-sheet", "#reasons", "#explanation", "#file-aside", ".paper-side");

    /// @param node  nothing where the part is not shown now
    /// @param focus puts the focus where one begins in it
    record Part(Supplier<@Nullable Node> node, Runnable focus) {
        private boolean has(Node owner) {
            Node part = node.get();
            return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(step -> step.equals(part));
        }
    }

    /// A part that begins with the first of its controls.
    static Part whole(Supplier<@Nullable Node> node) {
        return new Part(() -> first(node.get()).isPresent() ? node.get() : null, () -> first(node.get())
                .ifPresent(Node::requestFocus));
    }

    /// What is open beside the content of a page.
    static Part beside(Node page) {
        return whole(() -> BESIDE.stream()
                .flatMap(selector -> page.lookupAll(selector).stream())
                .filter(panel -> first(panel).isPresent())
                .findFirst()
                .orElse(null));
    }

    /// Goes on from the part that has the focus; from nowhere to the first.
    void next(@Nullable Node owner) {
        int now = -1;
        for (int part = 0; part < all.size(); part++) {
            if (owner != null && all.get(part).has(owner)) {
                now = part;
            }
        }
        for (int step = 1; step <= all.size(); step++) {
            Part part = all.get((now + step) % all.size());
            if (part.node().get() != null) {
                part.focus().run();
                return;
            }
        }
    }

    /// The first control within that Tab would reach.
    private static Optional<Node> first(@Nullable Node within) {
        if (within == null || !within.isVisible() || within.isDisabled()) {
            return Optional.empty();
        }
        if (within.isFocusTraversable()) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
