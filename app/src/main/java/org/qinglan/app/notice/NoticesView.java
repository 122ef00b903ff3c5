package org.qinglan.app.notice;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;

/// Shows notices at the bottom right of the window, never in a window of their own and never taking the focus.
public final class NoticesView {
    private static final Duration STAY = Duration.seconds(8);

    private final Notices notices;

    /// The lists that are watched; whoever drops them is no longer told.
    private final ObservableList<Notice> shown;

    private final ObservableList<Notice> kept;
    private final Messages messages;
    private final VBox toasts = new VBox();
    private final VBox last = new VBox();
    private final ScrollPane drawer = new ScrollPane(last);
    private final Button bell = new Button();
    private final VBox corner = new VBox(drawer, toasts);

    public NoticesView(Notices notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
        shown = notices.shown();
        kept = notices.kept();
        toasts.setId("toasts");
        toasts.getStyleClass().add("toasts");
        last.setId("last-notices");
        last.getStyleClass().add("toasts");
        drawer.setFitToWidth(true);
        drawer.getStyleClass().add("notice-drawer");
        drawer.setAccessibleText(messages.text("notice.last"));
        open(false);
        corner.getStyleClass().add("notice-corner");
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setPickOnBounds(false);
        toasts.setPickOnBounds(false);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        buildBell();
        shown.addListener((ListChangeListener<Notice>) this::follow);
        kept.subscribe(this::list);
        list();
    }

    /// Lies over everything else at the bottom right; clicks beside the notices go through.
    public Node overlay() {
        return corner;
    }

    /// The button in the status line that shows the last notices.
    public Node bell() {
        return bell;
    }

    private void buildBell() {
        bell.setId("notice-bell");
        bell.getStyleClass().add("quiet");
        bell.setMinWidth(Region.USE_PREF_SIZE);
        bell.setTooltip(new Tooltip(messages.text("notice.last")));
        bell.setOnAction(_ -> open(!drawer.isVisible()));
    }

    private void open(boolean open) {
        drawer.setVisible(open);
        drawer.setManaged(open);
    }

    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            List<? extends Notice> gone = change.getRemoved();
            toasts.getChildren().removeIf(node -> gone.contains(node.getUserData()));
            for (Notice notice : change.getAddedSubList()) {
                Node toast = toast(notice);
                toasts.getChildren().add(toast);
                if (notice.kind() == Notice.Kind.DONE) {
                    leaveSoon(notice, toast);
                }
            }
        }
    }

    /// Nothing leaves while the mouse rests on it or the focus is in it.
    private void leaveSoon(Notice notice, Node toast) {
        PauseTransition pause = new PauseTransition(STAY);
        pause.setOnFinished(_ -> notices.dismiss(notice));
        Runnable stay = () -> {
            if (toast.isHover() || toast.isFocusWithin()) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        };
        toast.hoverProperty().subscribe(stay);
        toast.focusWithinProperty().subscribe(stay);
        stay.run();
    }

    private Node toast(Notice notice) {
        HBox toast = line(notice);
        toast.getStyleClass().add("toast");
        toast.setUserData(notice);
        Button close = new Button("✕");
        close.getStyleClass().addAll("quiet", "toast-close");
        close.setAccessibleText(messages.text("notice.close"));
        close.setOnAction(_ -> notices.dismiss(notice));
        toast.getChildren().add(close);
        return toast;
    }

    private HBox line(Notice notice) {
        boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
        Label text = WrappedText.of((trouble ? "✕ " : "✓ ") + notice.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(trouble ? "toast-trouble" : "toast-done");
        Notice.Action action = notice.action();
        if (action != null) {
            Button button = new Button(action.label());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                notices.dismiss(notice);
                action.work().run();
            });
            line.getChildren().add(button);
        }
        return line;
    }

    private void list() {
        last.getChildren().clear();
        if (kept.isEmpty()) {
            Label none = new Label(messages.text("notice.none"));
            none.getStyleClass().add("told");
            last.getChildren().add(none);
        }
        for (Notice notice : kept) {
            HBox line = line(notice);
            Label at = new Label(notice.at().toString());
            at.setMinWidth(Region.USE_PREF_SIZE);
            at.getStyleClass().add("told");
            line.getStyleClass().add("kept-notice");
            line.getChildren().addFirst(at);
            last.getChildren().add(line);
        }
        bell.setText(messages.text("notice.bell", kept.size()));
        // Who hears the window instead of seeing it finds the newest sentence at the button.
        bell.setAccessibleText(
                kept.isEmpty()
                        ? messages.text("notice.none")
                        : messages.text(
                                "notice.newest", kept.size(), kept.getFirst().text()));
    }
}
