package org.qinglan.app.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Every text of a window that somebody may read, hear or hover over.
public final class Shown {
    private Shown() {}

    public static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<String> into) {
        add(into, node.getAccessibleText(), node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            add(into, labeled.getText());
        }
        if (node instanceof Text text) {
            add(into, text.getText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(into, control.getTooltip().getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static void add(List<String> into, @Nullable String... texts) {
        Stream.of(texts).forEach(text -> {
            if (text != null) {
                into.add(text);
            }
        });
    }
}
