package org.qinglan.app.paper;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.paper.PreviewPage.Zoom;
import org.qinglan.app.theme.Theme;

/// What will be printed, on a page of its own: the paper in the middle, what can be chosen beside it.
public final class PreviewView implements Screen {
    private final PreviewViewModel model;
    private final Messages messages;
    private final PreviewPage page;
    private final BorderPane root;

    public PreviewView(PreviewViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        page = new PreviewPage(model, messages);
        root = new BorderPane(page.node());
        root.setId("paper");
        root.getStyleClass().addAll("page", "paper");
        root.setTop(tools());
        root.setRight(new PreviewChoices(model, messages, theme).node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        page.focus();
    }

    @Override
    public void focusSearch() {}

    @Override
    public void refresh() {}

    private Node tools() {
        Label name = new Label();
        name.setId("paper-name");
        name.getStyleClass().add("page-title");
        name.textProperty().bind(model.request().map(now -> now == null ? "" : now.name()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button print = PlainButton.of("paper-print", messages.text("paper.print"), "Ctrl+P", model::print);
        print.setDefaultButton(true);
        HBox tools = new HBox(
                PlainButton.of("paper-close", messages.text("paper.close"), "Esc", model::close),
                name,
                space,
                turning(),
                zooms(),
                PlainButton.of("paper-pdf", messages.text("paper.pdf"), "Ctrl+S", model::savePdf),
                PlainButton.of("paper-word", messages.text("paper.word"), "Ctrl+Shift+S", model::saveWord),
                print);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node turning() {
        Button back = PlainButton.of("paper-back", messages.text("paper.back"), "PageUp", () -> model.turn(-1));
        Button on = PlainButton.of("paper-on", messages.text("paper.on"), "PageDown", () -> model.turn(1));
        sign(back, "◀");
        sign(on, "▶");
        Label count = new Label();
        count.setId("paper-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "paper.count",
                                model.page().get() + 1,
                                model.count().get()),
                        model.page(),
                        model.count()));
        count.visibleProperty().bind(model.count().greaterThan(0));
        back.disableProperty().bind(model.page().isEqualTo(0));
        on.disableProperty()
                .bind(model.page().greaterThanOrEqualTo(model.count().subtract(1)));
        HBox turning = new HBox(back, count, on);
        turning.setAlignment(Pos.CENTER);
        turning.getStyleClass().add("paper-turning");
        return turning;
    }

    /// A button that says by a sign what it does, with its words for those who point at it or listen.
    private static void sign(Button button, String sign) {
        button.setAccessibleText(button.getText());
        button.setTooltip(
                new Tooltip(button.getText() + " " + button.getTooltip().getText()));
        button.setText(sign);
    }

    private ComboBox<Zoom> zooms() {
        ComboBox<Zoom> zooms = new ComboBox<>();
        zooms.setId("paper-zoom");
        zooms.setMinWidth(Region.USE_PREF_SIZE);
        zooms.setAccessibleText(messages.text("paper.zoom"));
        zooms.getItems().setAll(Zoom.values());
        zooms.setConverter(new Words<>(Map.of(
                Zoom.WIDTH, messages.text("paper.fit-width"),
                Zoom.PAGE, messages.text("paper.fit-page"),
                Zoom.WHOLE, messages.text("paper.whole"))));
        zooms.valueProperty().bindBidirectional(page.zoom());
        return zooms;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        Runnable action =
                switch (event.getCode()) {
                    case ESCAPE -> model::close;
                    case PAGE_DOWN -> () -> model.turn(1);
                    case PAGE_UP -> () -> model.turn(-1);
                    case HOME -> typing ? null : () -> model.turn(-Integer.MAX_VALUE);
                    case END -> typing ? null : () -> model.turn(Integer.MAX_VALUE);
                    case S -> event.isShortcutDown() ? event.isShiftDown() ? model::saveWord : model::savePdf : null;
                    default -> null;
                };
        if (action != null && !isInList(event)) {
            event.consume();
            action.run();
        }
    }

    /// Esc closes an open list first.
    private static boolean isInList(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ComboBox<?> box && box.isShowing();
    }
}
