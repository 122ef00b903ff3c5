package org.qinglan.app.teachers;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.career.Timeline;

/// The stations of a teacher's life at work, one below the other.
final class TimelineView {
    private final Messages messages;
    private final Theme theme;

    TimelineView(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
    }

    Node node(Timeline timeline) {
        Label heading = new Label(messages.text("file.timeline"));
        heading.getStyleClass().add("headline");
        if (timeline.entries().isEmpty()) {
            return new VBox(heading, WrappedText.of(messages.text("file.no-timeline"), Styles.TEXT_MUTED));
        }
        GridPane grid = new GridPane();
        grid.setId("timeline");
        grid.getStyleClass().add("timeline");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(narrow(14), narrow(8), text);
        int row = 0;
        for (Timeline.Entry entry : timeline.entries()) {
            grid.add(WrappedText.of(days(entry), Styles.TEXT_MUTED), 0, row);
            grid.add(WrappedText.of(entry.kind(), "station"), 1, row);
            grid.add(WrappedText.of(entry.text(), "station"), 2, row++);
        }
        return new VBox(heading, grid);
    }

    private ColumnConstraints narrow(double width) {
        ColumnConstraints column = new ColumnConstraints();
        theme.fit(column.prefWidthProperty(), width);
        theme.fit(column.minWidthProperty(), width);
        theme.fit(column.maxWidthProperty(), width);
        column.setHgrow(Priority.NEVER);
        return column;
    }

    private static String days(Timeline.Entry entry) {
        DateSpan span = entry.span();
        return span == null ? entry.day().toString() : span.display();
    }
}
