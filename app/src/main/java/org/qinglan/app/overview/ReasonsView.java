package org.qinglan.app.overview;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.message.Messages;
import org.qinglan.model.standing.Overview;

/// Why a line stands as it does: sentences, each with the clause behind it and the workbook row that it was read from.
public final class ReasonsView {
    private final Messages messages;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);

    public ReasonsView(Messages messages) {
        this.messages = messages;
        body.getStyleClass().add("explanation");
        root.setId("reasons");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("explanation-pane");
        root.setAccessibleText(messages.text("overview.reasons"));
        show(null);
    }

    public Node node() {
        return root;
    }

    /// Shows a line, or how to choose one.
    public void show(Overview.@Nullable Line line) {
        root.setVvalue(0);
        if (line == null) {
            body.getChildren().setAll(WrappedText.of(messages.text("overview.choose"), Styles.TEXT_MUTED));
            return;
        }
        Label person = WrappedText.of(line.person(), "headline");
        Label state = WrappedText.of(StateWord.of(line.state(), messages), StateWord.style(line.state()));
        body.getChildren().setAll(person, state);
        body.getChildren().addAll(reasons(line.reasons(), messages));
        if (line.reasons().isEmpty()) {
            body.getChildren().add(WrappedText.of(messages.text("overview.no-reasons"), Styles.TEXT_MUTED));
        }
        if (line.teacher() != 0) {
            body.getChildren().add(WrappedText.of(messages.text("overview.open-hint"), Styles.TEXT_MUTED));
        }
    }

    /// One block a reason.
    public static List<Node> reasons(List<Overview.Reason> reasons, Messages messages) {
        return reasons.stream().map(reason -> reason(reason, messages)).toList();
    }

    private static Node reason(Overview.Reason reason, Messages messages) {
        VBox box = new VBox(WrappedText.of(reason.sentence(), "sentence"));
        if (reason.citation() != null) {
            box.getChildren()
                    .add(WrappedText.of(
                            messages.text("explain.clause", reason.citation().display()), "clause"));
        }
        if (reason.source() != null) {
            box.getChildren()
                    .add(WrappedText.of(
                            messages.text("explain.source", reason.source().address()), "source"));
        }
        box.getStyleClass().add("input");
        return box;
    }
}
