package org.qinglan.app.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.result.Distribution;
import org.qinglan.model.result.Distribution.Bin;
import org.qinglan.model.scheme.SheetColumn;

/// A bar for each class of numbers, the chosen person's class marked; a bar shows its people alone.
final class DistributionCard {
    private static final double HEIGHT = 2.4;
    private final StripViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final VBox root = new VBox();

    DistributionCard(StripViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        root.setId("strip-distribution");
        root.getStyleClass().add("strip-card");
    }

    Node node() {
        return root;
    }

    void draw() {
        root.getChildren().clear();
        SheetColumn column = model.column().get();
        model.distribution()
                .ifPresentOrElse(
                        found -> {
                            if (column != null) {
                                root.getChildren().addAll(bars(found, column), words(found, column));
                            }
                        },
                        () -> root.getChildren().add(new Label(messages.text("strip.no-numbers"))));
    }

    private Node bars(Distribution found, SheetColumn column) {
        HBox bars = new HBox();
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setFillHeight(false);
        bars.getStyleClass().add("histogram");
        OptionalInt own = found.classOf(model.chosen().get());
        int most = found.classes().stream().mapToInt(Bin::count).max().orElse(1);
        for (int i = 0; i < found.classes().size(); i++) {
            bars.getChildren().add(bar(found.classes().get(i), own.isPresent() && own.getAsInt() == i, most, column));
        }
        return bars;
    }

    private Node bar(Bin bin, boolean own, int most, SheetColumn column) {
        Region bar = new Region();
        bar.getStyleClass().addAll("histogram-bar", own ? "histogram-own" : "histogram-other");
        double height = Math.max(0.1, HEIGHT * bin.count() / most);
        theme.fit(bar.minHeightProperty(), height);
        theme.fit(bar.maxHeightProperty(), height);
        VBox drawing = new VBox(label(own ? "▼ " + bin.count() : String.valueOf(bin.count())), bar);
        drawing.setAlignment(Pos.BOTTOM_CENTER);
        Button button = new Button();
        button.setGraphic(drawing);
        button.getStyleClass().add("histogram-button");
        String words = limits(bin, column);
        String told = messages.text(own ? "strip.bar-own" : "strip.bar", words, bin.count());
        button.setAccessibleText(told);
        button.setTooltip(new Tooltip(told));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(bin.count() == 0);
        button.setOnAction(_ -> model.narrow(column.name() + " " + words, bin.teachers()));
        VBox whole = new VBox(button, label(plain(bin.from())));
        whole.getStyleClass().add("histogram-class");
        HBox.setHgrow(whole, Priority.ALWAYS);
        return whole;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("histogram-text");
        return label;
    }

    private String limits(Bin bin, SheetColumn column) {
        String unit = column.unit().isEmpty() ? "" : " " + column.unit();
        return messages.text("strip.class", plain(bin.from()), plain(bin.until()) + unit);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Node words(Distribution found, SheetColumn column) {
        Label words = WrappedText.of(text(found, column), "told");
        words.setId("strip-figures");
        return words;
    }

    private String text(Distribution found, SheetColumn column) {
        return messages.text(
                "strip.figures",
                found.spread().count(),
                Amount.mean(found.spread().mean(), column),
                Amount.mean(found.median(), column),
                Amount.of(found.spread().least(), column),
                Amount.of(found.spread().most(), column),
                found.spread().deviation().stripTrailingZeros().toPlainString());
    }

    /// The same as text.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        SheetColumn column = model.column().get();
        if (column != null) {
            model.distribution().ifPresent(found -> {
                lines.add(text(found, column));
                found.classes().forEach(bin -> lines.add(limits(bin, column) + "\t" + bin.count()));
            });
        }
        return lines;
    }
}
