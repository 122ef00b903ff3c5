package org.qinglan.app.paper;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.reports.print.PagePainter;
import org.qinglan.reports.print.Pages;

/// The page that is looked at, as large as wanted.
final class PreviewPage {
    private static final double A4_SHORT = 595.28;
    private static final double A4_LONG = 841.89;

    /// Pixels of the screen to a point at 100 %.
    private static final double WHOLE = 96 / 72.0;

    private static final double AROUND = 24;
    private final PreviewViewModel model;
    private final ImageView image = new ImageView();
    private final ScrollPane scroll;
    private final SimpleObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.PAGE);

    /// How large a page is shown.
    enum Zoom {
        WIDTH,
        PAGE,
        WHOLE
    }

    PreviewPage(PreviewViewModel model, Messages messages) {
        this.model = model;
        Label waiting = new Label();
        waiting.setId("paper-waiting");
        waiting.getStyleClass().add("hint");
        waiting.setWrapText(true);
        waiting.textProperty().bind(model.told().map(told -> told.isEmpty() ? messages.text("paper.waiting") : told));
        waiting.visibleProperty().bind(model.picture().isNull());
        image.setId("paper-image");
        image.setPreserveRatio(true);
        image.getStyleClass().add("paper-image");
        StackPane desk = new StackPane(image, waiting);
        desk.getStyleClass().add("paper-desk");
        scroll = new ScrollPane(desk);
        scroll.setId("paper-page");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setAccessibleText(messages.text("paper.page-view"));
        scroll.viewportBoundsProperty().subscribe(this::measure);
        zoom.subscribe(this::measure);
        model.pages().subscribe(this::measure);
        model.picture().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    SimpleObjectProperty<Zoom> zoom() {
        return zoom;
    }

    void focus() {
        scroll.requestFocus();
    }

    private void measure() {
        Bounds room = scroll.getViewportBounds();
        Pages pages = model.pages().get();
        if (pages != null && room.getWidth() > AROUND) {
            double wide = pages.isAcross() ? A4_LONG : A4_SHORT;
            double high = pages.isAcross() ? A4_SHORT : A4_LONG;
            double width = (room.getWidth() - 2 * AROUND) / wide;
            double points =
                    switch (zoom.get()) {
                        case WIDTH -> width;
                        case PAGE -> Math.min(width, (room.getHeight() - 2 * AROUND) / high);
                        case WHOLE -> WHOLE;
                    };
            model.scale(Math.clamp(points, 0.2, 6) * density());
        }
    }

    /// Dots of the screen to a pixel of the window.
    private double density() {
        return scroll.getScene() != null && scroll.getScene().getWindow() != null
                ? scroll.getScene().getWindow().getRenderScaleX()
                : Screen.getPrimary().getOutputScaleX();
    }

    private void show(PagePainter.@Nullable Picture picture) {
        if (picture == null) {
            image.setImage(null);
        } else {
            image.setFitWidth(picture.width() / density());
            image.setImage(PageImage.of(picture));
            scroll.setVvalue(0);
        }
    }
}
