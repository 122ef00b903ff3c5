package org.qinglan.app.overview;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.message.Messages;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;

/// Everything that is said of one teacher in any overview, area by area, with reasons and clauses.
public final class StandingsView {
    private final Messages messages;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);

    public StandingsView(Messages messages) {
        this.messages = messages;
        body.getStyleClass().add("explanation");
        root.setId("standings");
        root.setFitToWidth(true);
        // It holds no control that would take the focus, and is longer than the window.
        root.setFocusTraversable(true);
        root.setAccessibleText(messages.text("overview.standings"));
    }

    public Node node() {
        return root;
    }

    /// Says one sentence in place of everything.
    public void say(String sentence) {
        body.getChildren().setAll(WrappedText.of(sentence, "hint"));
    }

    public void show(long teacher, List<AllStandings.Standing> all) {
        body.getChildren().clear();
        for (Area area : Area.values()) {
            List<Node> blocks = all.stream()
                    .filter(standing -> standing.maker().area() == area)
                    .flatMap(standing -> standing.overview().lines().stream()
                            .filter(line -> line.teacher() == teacher)
                            .map(line -> block(standing, line)))
                    .toList();
            if (!blocks.isEmpty()) {
                body.getChildren().add(WrappedText.of(SchoolWords.area(area, messages), "headline"));
                body.getChildren().addAll(blocks);
            }
        }
        if (body.getChildren().isEmpty()) {
            say(messages.text("overview.no-standings"));
        }
    }

    private Node block(AllStandings.Standing standing, Overview.Line line) {
        Label name = WrappedText.of(standing.maker().name(), "input-name");
        Label state = WrappedText.of(StateWord.of(line.state(), messages), StateWord.style(line.state()));
        Label cells = WrappedText.of(cells(standing.overview(), line), Styles.TEXT_MUTED);
        HBox head = new HBox(name, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("input-head");
        VBox reasons = new VBox();
        reasons.getStyleClass().add("below");
        reasons.getChildren().addAll(ReasonsView.reasons(line.reasons(), messages));
        VBox block = new VBox(head, cells, reasons);
        block.getStyleClass().add("standing");
        return block;
    }

    /// `要求学时 90 · 已有 76`, blank cells left out.
    private static String cells(Overview overview, Overview.Line line) {
        int count = Math.min(overview.columns().size(), line.cells().size());
        return IntStream.range(0, count)
                .filter(i -> !line.cells().get(i).display().isEmpty())
                .mapToObj(i -> overview.columns().get(i).name() + " "
                        + line.cells().get(i).display())
                .collect(Collectors.joining(" · "));
    }
}
