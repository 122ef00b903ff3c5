package org.qinglan.app.tour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToolBar;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Looks at everything that a scene shows and collects what a reader would stumble over.
public final class Inspection {
    /// Names of formats and of keys.
    private static final Set<String> KNOWN = Set.of(
            "Excel",
            "WPS",
            "Word",
            "PDF",
            "CSV",
            "YAML",
            "UTF",
            "ID",
            "px",
            "Ctrl",
            "Shift",
            "Alt",
            "Esc",
            "Enter",
            "PageUp",
            "PageDown",
            "Tab",
            "Del",
            "Delete",
            "Insert",
            "Home",
            "End");

    /// What the formulas of a scheme are made of; a scheme is written, and shown, in these words.
    private static final Set<String> FORMULA = Set.of(
            "max", "min", "if", "mean", "sum", "has", "starts", "ends", "latest", "rank", "count", "round", "rest");

    /// The kinds of rules have no other name in a pack.
    private static final Set<String> PACK = Set.of("kind");

    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[A-Za-z]{2,}(?![\\w-])");

    /// File names, folders of this computer, and keys.
    private static final Pattern NO_WORDS = Pattern.compile(
            "\\S*\\.(xlsx?|csv|ya?ml|qinglan|docx|pdf)\\b\\S*|“[^”]*[/\\\\][^”]*”|(Ctrl|Shift|Alt)\\+\\S+");

    /// The code of a pack or of one of its rules, which is never translated, and the whole text of a pack.
    private static final Pattern PACK_DATA =
            Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*|(?s).*^pack: .*^rules:.*", Pattern.MULTILINE);

    private final Set<String> latin = new TreeSet<>();
    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> cut = new TreeSet<>();

    /// Words of another script on a Chinese screen.
    public Set<String> latin() {
        return latin;
    }

    /// Controls of which a screen reader can say nothing.
    public Set<String> nameless() {
        return nameless;
    }

    /// Controls that lie beyond the window with nothing to scroll to them.
    public Set<String> outside() {
        return outside;
    }

    /// Texts of which the end is not seen and nothing tells it.
    public Set<String> cut() {
        return cut;
    }

    public void words(String stop, Scene scene) {
        each(scene.getRoot(), node -> {
            for (String text : texts(node)) {
                if (!(node instanceof Cell<?> && PACK_DATA.matcher(text).matches())) {
                    words(text).forEach(word -> latin.add(stop + ": " + word + " in “" + text + "”"));
                }
            }
        });
    }

    private static List<String> words(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !KNOWN.contains(word) && !FORMULA.contains(word) && !PACK.contains(word))
                .toList();
    }

    static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl field -> texts.add(field.getPromptText());
            default -> {}
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> texts.add(item.getText()));
        }
        if (node instanceof TableView<?> table) {
            table.getVisibleLeafColumns().forEach(column -> texts.add(column.getText()));
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        texts.add(node.getAccessibleText());
        texts.removeIf(text -> text == null || text.isBlank());
        return texts;
    }

    public void names(String stop, Scene scene) {
        Set<Node> labelled = new HashSet<>();
        each(scene.getRoot(), node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        each(scene.getRoot(), node -> {
            if (node instanceof Control control
                    && needsName(control)
                    && !labelled.contains(control)
                    && isBlank(control.getAccessibleText())
                    && !(control instanceof Labeled labeled && !isBlank(labeled.getText()))) {
                nameless.add(stop + ": " + named(control));
            }
        });
    }

    private static boolean needsName(Control control) {
        return control.isFocusTraversable()
                && !(control instanceof ScrollPane)
                && !(control instanceof ScrollBar)
                && !(control instanceof SplitPane)
                && !(control instanceof ToolBar)
                && !(control instanceof Cell<?>)
                && !isWithin(control);
    }

    /// The editor of a combo box or a date field speaks for its owner.
    private static boolean isWithin(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Control && !(parent instanceof ScrollPane) && !(parent instanceof SplitPane)) {
                return true;
            }
        }
        return false;
    }

    public void room(String stop, Scene scene) {
        each(scene.getRoot(), node -> {
            if (node instanceof Control control && !isScrolled(control)) {
                Bounds bounds = control.localToScene(control.getLayoutBounds());
                if (bounds.getMaxX() > scene.getWidth() + 1
                        || bounds.getMaxY() > scene.getHeight() + 1
                        || bounds.getMinX() < -1
                        || bounds.getMinY() < -1) {
                    outside.add(stop + ": " + named(control));
                }
            }
            if (node instanceof Control control && isBesideItsPane(control)) {
                outside.add(stop + ": " + named(control) + " beside what is scrolled up and down only");
            }
            if (node instanceof Labeled labeled && isCut(labeled)) {
                cut.add(stop + ": " + named(labeled) + " “" + labeled.getText() + "”");
            }
        });
    }

    /// Nothing leads to what stands further right in a part that is never scrolled to the right.
    private static boolean isBesideItsPane(Control control) {
        for (Parent parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof TableView<?> || parent instanceof ListView<?> || "sums".equals(parent.getId())) {
                return false;
            }
            if (parent instanceof ScrollPane pane) {
                double right = pane.localToScene(pane.getLayoutBounds()).getMaxX();
                return pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                        && control.localToScene(control.getLayoutBounds()).getMaxX() > right + 1;
            }
        }
        return false;
    }

    private static boolean isCut(Labeled labeled) {
        if (labeled instanceof Cell<?> || isToldElsewhere(labeled) || isWithin(labeled) || isBlank(labeled.getText())) {
            return false;
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .map(Text::getText)
                .anyMatch(drawn -> !drawn.equals(labeled.getText()) && (drawn.endsWith("…") || drawn.endsWith("...")));
    }

    private static boolean isToldElsewhere(Labeled labeled) {
        return labeled.getTooltip() != null && labeled.getTooltip().getText().contains(labeled.getText());
    }

    private static boolean isScrolled(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane || parent instanceof TableView<?> || parent instanceof ListView<?>) {
                return true;
            }
            // They go along with the table above them.
            if ("sums".equals(parent.getId())) {
                return true;
            }
        }
        return false;
    }

    static String named(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static void each(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, look));
        }
    }
}
