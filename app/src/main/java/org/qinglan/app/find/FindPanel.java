package org.qinglan.app.find;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.SearchField;
import org.qinglan.app.message.Messages;

/// The panel at the top of the window in which everything is found.
public final class FindPanel {
    private final FindViewModel model;
    private final SearchField field;
    private final ListView<Hit> list = new ListView<>();
    private final StackPane root;
    private @Nullable Node before;

    public FindPanel(FindViewModel model, Messages messages) {
        this.model = model;
        field = new SearchField("find-field", "find.prompt", messages);
        field.text().bindBidirectional(model.typed());
        field.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("find-results");
        list.setAccessibleText(messages.text("find.results"));
        list.setItems(model.results());
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell(messages));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        Label none = new Label();
        none.setId("find-none");
        none.setWrapText(true);
        none.getStyleClass().add("find-none");
        none.textProperty()
                .bind(Bindings.when(model.typed().isEmpty())
                        .then(messages.text("find.begin"))
                        .otherwise(messages.text("find.none")));
        none.visibleProperty().bind(Bindings.isEmpty(model.results()));
        none.managedProperty().bind(none.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        Label keys = new Label(messages.text("find.keys"));
        keys.getStyleClass().add("muted");
        VBox panel = new VBox(field.node(), list, none, keys);
        panel.getStyleClass().add("find-panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        root = new StackPane(panel);
        root.setId("find");
        root.getStyleClass().add("find");
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (root.equals(event.getTarget())) {
                model.hide();
            }
        });
        list.itemsProperty().get().addListener((ListChangeListener<Hit>) _ -> {
            if (list.getItems().isEmpty()) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(0);
            }
        });
        model.isOpen().subscribe(this::show);
    }

    public Node node() {
        return root;
    }

    private void show(boolean open) {
        root.setVisible(open);
        root.setManaged(open);
        if (open) {
            before = root.getScene() == null ? null : root.getScene().getFocusOwner();
            field.focus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE, TAB -> model.hide();
            default -> handled = false;
        }
        if (handled) {
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
            event.consume();
        }
    }

    private void choose() {
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (place < list.getItems().size()) {
            model.choose(list.getItems().get(place));
        }
    }
}
