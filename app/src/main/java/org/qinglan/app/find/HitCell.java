package org.qinglan.app.find;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;

/// One result; the first of its kind says what kind it is.
final class HitCell extends ListCell<Hit> {
    private final Messages messages;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line;

    HitCell(Messages messages) {
        this.messages = messages;
        kind.getStyleClass().addAll("muted", "find-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("find-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        line = new HBox(kind, title, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("find-line");
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(isFirst(hit) ? word(hit.kind()) : "");
        title.setText(hit.title());
        detail.setText(hit.detail());
        setAccessibleText(word(hit.kind()) + " " + hit.title() + " " + hit.detail());
        setGraphic(line);
    }

    private boolean isFirst(Hit hit) {
        int place = getIndex();
        List<Hit> shown = getListView().getItems();
        // While letters are typed a cell may still stand where the list is no longer that long.
        return place <= 0 || place > shown.size() || shown.get(place - 1).kind() != hit.kind();
    }

    private String word(Hit.Kind of) {
        return switch (of) {
            case PERSON -> messages.text("find.person");
            case PAGE -> messages.text("find.page");
            case LIST -> messages.text("find.list");
            case ACTION -> messages.text("find.action");
        };
    }
}
