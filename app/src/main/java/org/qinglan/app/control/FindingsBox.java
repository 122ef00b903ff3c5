package org.qinglan.app.control;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.qinglan.model.finding.Finding;

/// What was found, sentence below sentence; takes no room while there is nothing.
public final class FindingsBox {
    private FindingsBox() {}

    public static Node of(String id, ObservableList<Finding> findings) {
        VBox box = new VBox();
        box.setId(id);
        box.getStyleClass().add("notices");
        box.managedProperty().bind(Bindings.isNotEmpty(findings));
        box.visibleProperty().bind(box.managedProperty());
        findings.subscribe(() -> box.getChildren()
                .setAll(findings.stream().map(FindingsBox::sentence).toList()));
        return box;
    }

    /// The sign says what the colour says.
    private static Node sentence(Finding finding) {
        return finding.isError()
                ? WrappedText.of("✕ " + finding.sentence(), "refused")
                : WrappedText.of("• " + finding.sentence(), "told");
    }
}
