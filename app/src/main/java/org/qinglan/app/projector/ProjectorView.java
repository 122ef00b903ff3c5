package org.qinglan.app.projector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// Shows slides one after another in very large type, in place of everything else in the window.
public final class ProjectorView {
    private static final double CHARACTERS_ACROSS = 44;
    private static final double BAR = 14;
    private final List<Slide> slides;
    private final Messages messages;
    private final Theme theme;
    private final BorderPane root = new BorderPane();

    /// The theme dresses the root of a window; the slides inside have a size of their own.
    private final StackPane frame = new StackPane(root);

    private int at;

    /// @param slides at least one
    public ProjectorView(List<Slide> slides, Messages messages, Theme theme) {
        this.slides = List.copyOf(slides);
        this.messages = messages;
        this.theme = theme;
        root.setId("projector");
        root.getStyleClass().add("projector");
        root.setFocusTraversable(true);
    }

    /// Takes the place of what the window shows until the reader leaves it.
    public void open(Scene scene) {
        Parent before = scene.getRoot();
        Node focused = scene.getFocusOwner();
        scene.setRoot(frame);
        theme.apply(scene);
        root.styleProperty()
                .bind(scene.widthProperty()
                        .map(width -> "-fx-font-size: " + Math.round(width.doubleValue() / CHARACTERS_ACROSS) + "px;"));
        root.setOnKeyPressed(key -> press(key, () -> leave(scene, before, focused)));
        show();
        root.requestFocus();
    }

    private void leave(Scene scene, Parent before, @Nullable Node focused) {
        root.styleProperty().unbind();
        scene.setRoot(before);
        theme.apply(scene);
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private void press(KeyEvent key, Runnable leave) {
        switch (key.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> go(at + 1);
            case LEFT, UP, PAGE_UP, BACK_SPACE -> go(at - 1);
            case HOME -> go(0);
            case END -> go(slides.size() - 1);
            case ESCAPE, F11 -> leave.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(int to) {
        if (to >= 0 && to < slides.size()) {
            at = to;
            show();
        }
    }

    private void show() {
        Slide slide = slides.get(at);
        Label title = new Label(slide.title());
        title.setId("projector-title");
        title.setWrapText(true);
        title.getStyleClass().add("projector-title");
        Label foot = new Label(messages.text("projector.foot", at + 1, slides.size()));
        foot.getStyleClass().add("projector-foot");
        root.setTop(title);
        root.setCenter(
                switch (slide) {
                    case Slide.Words words -> words(words);
                    case Slide.Bars bars -> bars(bars);
                    case Slide.Lines lines -> lines(lines);
                });
        root.setBottom(foot);
        root.setAccessibleText(slide.title());
    }

    private static Node words(Slide.Words words) {
        VBox box = new VBox();
        box.getStyleClass().add("projector-words");
        for (String line : words.lines()) {
            Label label = new Label(line);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        return box;
    }

    private static Node bars(Slide.Bars slide) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("projector-lines");
        for (int i = 0; i < slide.bars().size(); i++) {
            Slide.Bar bar = slide.bars().get(i);
            Region drawn = new Region();
            drawn.getStyleClass().add("projector-bar");
            drawn.setStyle("-fx-min-width: " + BAR * bar.share() / 1000 + "em; -fx-max-width: "
                    + BAR * bar.share() / 1000 + "em;");
            grid.addRow(i, new Label(bar.label()), drawn, new Label(bar.figure()));
        }
        return grid;
    }

    private static Node lines(Slide.Lines lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("projector-lines");
        for (int i = 0; i < lines.head().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
            grid.add(cell(lines.head().get(i), "projector-head"), i, 0);
        }
        for (int row = 0; row < lines.rows().size(); row++) {
            List<String> cells = lines.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cell(cells.get(i), "projector-cell"), i, row + 1);
            }
        }
        return grid;
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_LEFT);
        label.getStyleClass().add(style);
        return label;
    }
}
