package org.qinglan.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.qinglan.app.find.Hit;
import org.qinglan.app.message.Messages;
import org.qinglan.app.shortcut.Shortcuts;
import org.qinglan.app.table.TableKey;
import org.qinglan.app.theme.Theme;

/// Every key of the window: those that it obeys itself, and those that its tables, forms and pages obey, which are
/// told.
final class WindowKeys {
    /// What the search offers too, by what it does.
    private static final List<String> OFFERED = List.of(
            "shell.new",
            "shell.open",
            "find.close",
            "shortcut.help",
            "shortcut.print",
            "shortcut.larger",
            "shortcut.smaller",
            "shortcut.usual-size");

    private final ShellViewModel model;
    private final Theme theme;
    private final OnPage page;
    private final Shortcuts all = new Shortcuts();

    /// What the window does with the page that is shown.
    record OnPage(Runnable help, Runnable search, Runnable print, Runnable nextPart, Runnable refresh) {}

    WindowKeys(ShellViewModel model, Theme theme, OnPage page) {
        this.model = model;
        this.theme = theme;
        this.page = page;
        program();
        reading();
        pages();
        tables();
        forms();
        paper();
    }

    Shortcuts all() {
        return all;
    }

    /// What the search offers of it.
    Stream<Hit> offered(Messages messages) {
        return OFFERED.stream()
                .map(all::doing)
                .map(one -> Hit.of(Hit.Kind.ACTION, messages.text(one.key()), one.keys(), one.action()));
    }

    private void program() {
        String program = "shortcut.program";
        all.add(program, "shortcut.help", Shortcuts.alone(KeyCode.F1), page.help());
        all.add(program, "shell.new", Shortcuts.control(KeyCode.N), model::newSchool);
        all.add(program, "shell.open", Shortcuts.control(KeyCode.O), model::openSchool);
        all.add(program, "find.close", Shortcuts.control(KeyCode.W), model::closeSchool);
        all.add(program, "shortcut.search", Shortcuts.control(KeyCode.F), page.search());
        all.add(program, "shortcut.find", Shortcuts.control(KeyCode.K), model::search);
        all.add(program, "shortcut.print", Shortcuts.control(KeyCode.P), page.print());
        all.add(program, "shortcut.next-part", Shortcuts.alone(KeyCode.F6), page.nextPart());
        all.add(program, "shortcut.refresh", Shortcuts.alone(KeyCode.F5), page.refresh());
        // In a field Ctrl+Z takes back letters.
        Runnable redo = () -> model.entries().redo();
        all.addOutsideFields(program, "shortcut.undo", Shortcuts.control(KeyCode.Z), model::undo);
        all.addOutsideFields(program, "shortcut.redo", Shortcuts.control(KeyCode.Y), redo);
        all.addOutsideFields(program, "shortcut.redo", Shortcuts.shifted(KeyCode.Z), redo);
    }

    private void reading() {
        String reading = "shortcut.reading";
        all.add(reading, "shortcut.larger", Shortcuts.control(KeyCode.EQUALS), () -> theme.enlarge(1));
        all.add(reading, "shortcut.larger", Shortcuts.control(KeyCode.ADD), () -> theme.enlarge(1));
        all.add(reading, "shortcut.smaller", Shortcuts.control(KeyCode.MINUS), () -> theme.enlarge(-1));
        all.add(reading, "shortcut.smaller", Shortcuts.control(KeyCode.SUBTRACT), () -> theme.enlarge(-1));
        all.add(reading, "shortcut.usual-size", Shortcuts.control(KeyCode.DIGIT0), theme::usualSize);
    }

    private void pages() {
        String pages = "shortcut.pages";
        KeyCombination back = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
        KeyCombination forward = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
        all.add(pages, "shortcut.back", back, model::back);
        all.add(pages, "shortcut.forward", forward, model::forward);
        for (Page entry : Page.entries()) {
            entry.digit()
                    .map(digit -> KeyCode.valueOf("DIGIT" + digit))
                    .ifPresent(code -> all.add(pages, entry.text(), Shortcuts.control(code), () -> model.go(entry)));
        }
        all.add(pages, Page.PREFERENCES.text(), Shortcuts.control(KeyCode.COMMA), () -> model.go(Page.PREFERENCES));
        all.tell(pages, "shortcut.next-file", "Alt+↑ Alt+↓");
        all.tell(pages, "shortcut.projector", "F11");
    }

    private void tables() {
        String tables = "shortcut.tables";
        all.tell(tables, "shortcut.next-cell", "↑ ↓ ← →");
        all.tell(tables, "shortcut.row-ends", "Home End");
        all.tell(tables, "shortcut.one-screen", "PageUp PageDown");
        all.tell(tables, "shortcut.table-ends", "Ctrl+↑ ↓ ← →");
        all.tell(tables, "shortcut.add-row", "Insert");
        for (TableKey key : TableKey.values()) {
            key.combinations().forEach(keys -> all.tell(tables, key.text(), Shortcuts.shown(keys)));
        }
    }

    private void forms() {
        String forms = "shortcut.forms";
        all.tell(forms, "shortcut.save", "Ctrl+Enter");
        all.tell(forms, "shortcut.cancel", "Esc");
        all.tell(forms, "shortcut.next-field", "Tab");
    }

    /// What the preview obeys.
    private void paper() {
        String paper = "shortcut.paper";
        all.tell(paper, "paper.pdf", "Ctrl+S");
        all.tell(paper, "paper.word", "Ctrl+Shift+S");
        all.tell(paper, "shortcut.turn", "PageUp PageDown");
        all.tell(paper, "shortcut.leave-paper", "Esc");
    }
}
