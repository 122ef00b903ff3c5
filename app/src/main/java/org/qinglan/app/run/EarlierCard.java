package org.qinglan.app.run;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.qinglan.app.message.Messages;
import org.qinglan.model.result.Earlier;
import org.qinglan.model.scheme.SheetColumn;

/// This result beside an earlier one: sums, means, and who is moved furthest.
final class EarlierCard {
    private final StripViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final CheckBox compared = new CheckBox();

    EarlierCard(StripViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        root.setId("strip-earlier");
        root.getStyleClass().addAll("strip-card", "strip-words");
        compared.setId("strip-compared");
        compared.setText(messages.text("strip.compared"));
        compared.selectedProperty().bindBidirectional(model.compared());
    }

    Node node() {
        return root;
    }

    void draw() {
        root.getChildren().clear();
        for (String line : lines()) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().add("sentence");
            root.getChildren().add(label);
        }
        if (model.difference().isPresent()) {
            root.getChildren().add(compared);
        }
    }

    /// What the card says.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Beside known = model.beside().get();
        SheetColumn column = model.column().get();
        if (known == null || column == null) {
            lines.add(messages.text("strip.looking"));
        } else if (known.earlier() == null) {
            lines.add(messages.text("strip.no-earlier"));
        } else {
            lines.add(messages.text(
                    "strip.earlier",
                    known.earlier().stored().id(),
                    known.earlier().stored().referenceDate()));
            model.difference()
                    .ifPresentOrElse(
                            found -> add(lines, found, column),
                            () -> lines.add(messages.text("strip.no-such-column", column.name())));
        }
        return lines;
    }

    private void add(List<String> lines, Earlier.Difference found, SheetColumn column) {
        lines.add(messages.text(
                "strip.sums",
                Amount.of(found.sumThen(), column),
                Amount.of(found.sumNow(), column),
                Amount.change(found.sumNow().subtract(found.sumThen()), column)));
        lines.add(messages.text(
                "strip.means", Amount.mean(found.meanThen(), column), Amount.mean(found.meanNow(), column)));
        found.mostUp()
                .ifPresent(line ->
                        lines.add(messages.text("strip.most-up", line.name(), Amount.change(line.change(), column))));
        found.mostDown()
                .ifPresent(line ->
                        lines.add(messages.text("strip.most-down", line.name(), Amount.change(line.change(), column))));
        if (found.joined() + found.left() > 0) {
            lines.add(messages.text("strip.joined", found.joined(), found.left()));
        }
    }
}
