package org.qinglan.app.shortcut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All keys of the window in one list, which both obeys and explains them.
public final class Shortcuts {
    private final List<Shortcut> all = new ArrayList<>();

    /// One key and what it does.
    ///
    /// @param group       text key of the heading below which it is listed
    /// @param key         text key of what it does
    /// @param keys        as they stand on the keyboard
    /// @param combination what is listened to
    /// @param typing      whether it holds while somebody types in a field too
    /// @param action      nothing where the control itself obeys the key
    public record Shortcut(
            String group, String key, String keys, KeyCombination combination, boolean typing, Runnable action) {}

    /// Adds a key that always does the same.
    public void add(String group, String key, KeyCombination combination, Runnable action) {
        all.add(new Shortcut(group, key, shown(combination), combination, true, action));
    }

    /// Adds a key that means something else while somebody types.
    public void addOutsideFields(String group, String key, KeyCombination combination, Runnable action) {
        all.add(new Shortcut(group, key, shown(combination), combination, false, action));
    }

    /// Lists a key that a control obeys by itself, such as those of a table.
    ///
    /// @param keys as they stand on the keyboard
    public void tell(String group, String key, String keys) {
        all.add(new Shortcut(group, key, keys, KeyCombination.NO_MATCH, true, () -> {}));
    }

    /// Does what the pressed key asks for.
    ///
    /// @param typing whether the key was pressed in a field
    /// @return whether something was done; the key is then used up
    public boolean dispatch(KeyEvent event, boolean typing) {
        for (Shortcut shortcut : all) {
            if ((shortcut.typing() || !typing) && shortcut.combination().match(event)) {
                event.consume();
                shortcut.action().run();
                return true;
            }
        }
        return false;
    }

    /// The headings in the order in which they were first used.
    public SequencedSet<String> groups() {
        SequencedSet<String> groups = new LinkedHashSet<>();
        all.forEach(shortcut -> groups.add(shortcut.group()));
        return groups;
    }

    /// Everything below a heading; a key that stands twice on the keyboard is listed once.
    public List<Shortcut> of(String group) {
        Set<String> keys = new HashSet<>();
        return all.stream()
                .filter(shortcut -> shortcut.group().equals(group) && keys.add(shortcut.keys()))
                .toList();
    }

    /// The key that does this; where there are several, the first.
    ///
    /// @param key text key of what it does
    /// @throws java.util.NoSuchElementException if none does
    public Shortcut doing(String key) {
        return all.stream()
                .filter(shortcut -> shortcut.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Ctrl, or the key that stands for it on this system, and another.
    public static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// The same together with the shift key.
    public static KeyCombination shifted(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    public static KeyCombination alone(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// As it stands on the keyboard.
    public static String shown(KeyCombination combination) {
        return combination.getDisplayText().replace("↵", "Enter").replace("Back Space", "Backspace");
    }
}
