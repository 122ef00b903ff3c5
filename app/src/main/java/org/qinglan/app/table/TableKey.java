package org.qinglan.app.table;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.shortcut.Shortcuts;

/// The keys by which a table is more than walked through; the table obeys them, its menu and the help read them here.
///
/// Those from [#EDIT] on hold only where cells are edited.
public enum TableKey {
    OPEN("shortcut.open-row"),
    COPY("shortcut.copy"),
    COPY_WITH_HEADINGS("table.copy-with-headings"),
    ALL("shortcut.all-cells"),
    ROW("shortcut.whole-row"),
    COLUMN("shortcut.whole-column"),
    FILTER_ROW("shortcut.filter-row"),
    EDIT("edit.menu-edit"),
    PASTE("edit.menu-paste"),
    FILL_DOWN("edit.menu-fill-down"),
    FILL_ALL("shortcut.fill-all"),
    TODAY("shortcut.today"),
    CLEAR("edit.menu-clear"),
    DELETE("edit.menu-delete");

    private final String text;

    TableKey(String text) {
        this.text = text;
    }

    /// The one that was pressed; nothing where it was another key.
    public static @Nullable TableKey of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(key -> key.combinations().stream().anyMatch(one -> one.match(event)))
                .findFirst()
                .orElse(null);
    }

    /// Text key of what it does.
    public String text() {
        return text;
    }

    /// All that do it, the usual one first.
    public List<KeyCombination> combinations() {
        return switch (this) {
            case OPEN -> List.of(Shortcuts.alone(KeyCode.ENTER));
            case COPY -> List.of(Shortcuts.control(KeyCode.C));
            case COPY_WITH_HEADINGS -> List.of(Shortcuts.shifted(KeyCode.C));
            case ALL -> List.of(Shortcuts.control(KeyCode.A));
            case ROW -> List.of(new KeyCodeCombination(KeyCode.SPACE, KeyCombination.SHIFT_DOWN));
            case COLUMN -> List.of(Shortcuts.control(KeyCode.SPACE));
            case FILTER_ROW -> List.of(Shortcuts.shifted(KeyCode.F));
            case EDIT -> List.of(Shortcuts.alone(KeyCode.F2));
            case PASTE -> List.of(Shortcuts.control(KeyCode.V));
            case FILL_DOWN -> List.of(Shortcuts.control(KeyCode.D));
            case FILL_ALL -> List.of(Shortcuts.control(KeyCode.ENTER));
            case TODAY -> List.of(Shortcuts.control(KeyCode.SEMICOLON));
            case CLEAR -> List.of(Shortcuts.alone(KeyCode.BACK_SPACE), Shortcuts.control(KeyCode.DELETE));
            case DELETE -> List.of(Shortcuts.alone(KeyCode.DELETE));
        };
    }

    /// The usual one as it stands on the keyboard.
    public String shown() {
        return Shortcuts.shown(combinations().getFirst());
    }
}
