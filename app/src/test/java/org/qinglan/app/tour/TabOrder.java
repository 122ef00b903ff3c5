package org.qinglan.app.tour;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Presses Tab until it comes back to where it began, there and back, and collects where a reader would be lost.
///
/// A table, a list and a field with several parts are one stop each. So is a group of buttons of which one is
/// pressed; the arrows lead on from it.
public final class TabOrder {
    private static final int MOST = 500;

    /// Two things in a line need not stand on the same pixel.
    private static final double TOLERANCE = 4;

    private static final Set<String> FRAME = Set.of("header", "status");

    private final Set<String> faults = new TreeSet<>();
    private String stop = "";
    private int walked;

    /// Controls that are passed over, places that Tab does not leave, and steps against the direction of reading.
    public Set<String> faults() {
        return faults;
    }

    /// How many stops Tab has made altogether.
    public int walked() {
        return walked;
    }

    /// Walks through what the scene shows; the focus is back where it was afterwards.
    public void walk(String name, Scene scene) {
        stop = name;
        Node before = scene.getFocusOwner();
        List<Node> expected = new ArrayList<>();
        Set<ToggleGroup> groups = new LinkedHashSet<>();
        collect(scene.getRoot(), expected, groups);
        begins(before);
        reading(scene.getRoot(), expected);
        groups(groups, expected);
        scrolling(scene.getRoot(), expected);
        Node first = expected.getFirst();
        List<Node> forth = pressed(scene, first, false);
        compare("Tab", expected, forth);
        List<Node> reversed = new ArrayList<>(expected.reversed());
        reversed.addFirst(reversed.removeLast());
        compare("Shift+Tab", reversed, pressed(scene, first, true));
        walked += forth.size();
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Whoever comes to a screen works in it, not in what stands around every screen.
    private void begins(@Nullable Node owner) {
        if (owner == null) {
            fault("nothing has the focus");
            return;
        }
        for (Node part = owner; part != null; part = part.getParent()) {
            if (part.getStyleClass().stream().anyMatch(FRAME::contains)) {
                fault("begins at " + named(owner));
            }
        }
    }

    private static void collect(Node node, List<Node> expected, Set<ToggleGroup> groups) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            ToggleGroup group = node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
            if (group != null) {
                groups.add(group);
            }
            if (group == null || group.getSelectedToggle() == null || node.equals(group.getSelectedToggle())) {
                expected.add(node);
            }
        }
        if (node instanceof Parent parent && (!(node instanceof Control) || isFrame(node))) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, expected, groups));
        }
    }

    private static boolean isFrame(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane;
    }

    private static List<Node> pressed(Scene scene, Node first, boolean back) {
        first.requestFocus();
        List<Node> seen = new ArrayList<>();
        Node now = scene.getFocusOwner();
        while (now != null && !seen.contains(now) && seen.size() < MOST) {
            seen.add(now);
            press(now, KeyEvent.KEY_PRESSED, back);
            press(Objects.requireNonNullElse(scene.getFocusOwner(), now), KeyEvent.KEY_RELEASED, back);
            now = scene.getFocusOwner();
        }
        if (now != null && !now.equals(first)) {
            seen.add(now);
        }
        return seen;
    }

    private static void press(Node node, EventType<KeyEvent> kind, boolean back) {
        Event.fireEvent(node, new KeyEvent(kind, "", "", KeyCode.TAB, back, false, false, false));
    }

    private void compare(String key, List<Node> expected, List<Node> seen) {
        if (expected.equals(seen)) {
            return;
        }
        int same = 0;
        while (same < Math.min(expected.size(), seen.size())
                && expected.get(same).equals(seen.get(same))) {
            same++;
        }
        fault(key + " after " + at(expected, same - 1) + " goes to " + at(seen, same) + ", not to "
                + at(expected, same));
    }

    private static String at(List<Node> nodes, int index) {
        return index < 0 || index >= nodes.size() ? "nothing" : named(nodes.get(index));
    }

    /// Whatever can be chosen from must have a way in.
    private void groups(Set<ToggleGroup> groups, List<Node> expected) {
        for (ToggleGroup group : groups) {
            if (group.getToggles().stream()
                    .noneMatch(toggle -> toggle instanceof Node node && expected.contains(node))) {
                fault("no way into the group of " + group.getToggles().getFirst());
            }
        }
    }

    /// What is longer than its window is scrolled with the keys by whoever can put the focus there.
    private void scrolling(Node node, List<Node> expected) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ScrollPane pane
                && pane.getContent() != null
                && pane.getContent().getLayoutBounds().getHeight()
                        > pane.getViewportBounds().getHeight() + TOLERANCE
                && expected.stream().noneMatch(found -> isWithin(found, pane))) {
            fault("no way to scroll " + named(pane));
        }
        if (node instanceof Parent parent && (!(node instanceof Control) || isFrame(node))) {
            parent.getChildrenUnmodifiable().forEach(child -> scrolling(child, expected));
        }
    }

    private static boolean isWithin(Node node, Node whole) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /// Compares each part with the one before it: further down, or further right in the same line.
    ///
    /// @return where the stops within the node are; null if it has none
    private @Nullable Bounds reading(Node node, List<Node> expected) {
        Bounds whole = expected.contains(node) ? node.localToScene(node.getLayoutBounds()) : null;
        if (node.isVisible() && node instanceof Parent parent && (!(node instanceof Control) || isFrame(node))) {
            Bounds last = null;
            for (Node child : parent.getChildrenUnmodifiable()) {
                Bounds now = reading(child, expected);
                if (now != null && last != null && isBackwards(last, now)) {
                    fault("backwards to " + named(first(child, expected)));
                }
                last = now == null ? last : now;
                whole = union(whole, now);
            }
        }
        return whole != null && node instanceof ScrollPane ? node.localToScene(node.getLayoutBounds()) : whole;
    }

    private static boolean isBackwards(Bounds last, Bounds now) {
        boolean isAbove = now.getMaxY() <= last.getMinY() + TOLERANCE;
        boolean isBelow = now.getMinY() >= last.getMaxY() - TOLERANCE;
        boolean isLeft = now.getMaxX() <= last.getMinX() + TOLERANCE;
        return isAbove || (isLeft && !isBelow);
    }

    private static @Nullable Bounds union(@Nullable Bounds one, @Nullable Bounds other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Node first(Node node, List<Node> expected) {
        return expected.stream()
                .filter(found -> isWithin(found, node))
                .findFirst()
                .orElse(node);
    }

    private void fault(String what) {
        faults.add(stop + ": " + what);
    }

    private static String named(Node node) {
        return Inspection.named(node);
    }
}
