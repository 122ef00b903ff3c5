package org.qinglan.app.intake;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.reports.intake.IntakeResult;

/// The import page.
public final class ImportView implements Screen {
    private final ImportViewModel model;
    private final Messages messages;
    private final ImportTables tables;
    private final ObservableDoubleValue progress;
    private final Runnable newSchool;
    private final StackPane content = new StackPane();
    private final VBox root;

    /// @param newSchool begins a school of one's own
    public ImportView(
            ImportViewModel model, Messages messages, Theme theme, ObservableDoubleValue progress, Runnable newSchool) {
        this.model = model;
        this.messages = messages;
        this.tables = new ImportTables(messages, theme);
        this.progress = progress;
        this.newSchool = newSchool;
        Label title = new Label(messages.text("import.title"));
        title.getStyleClass().add("page-title");
        Label notice = new Label();
        notice.setId("import-notice");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        content.setAlignment(Pos.TOP_LEFT);
        root = new VBox(title, notice, content);
        root.getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        root.setOnDragOver(ImportView::accept);
        root.setOnDragDropped(this::drop);
        model.stage().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Puts the focus on what comes next.
    @Override
    public void focus() {
        Stream.of("#import-new-school", "#import-choose", "#import-cancel", "#import-store", "#import-again")
                .map(root::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    @Override
    public void focusSearch() {}

    @Override
    public void refresh() {}

    private void show(ImportViewModel.Stage stage) {
        boolean mine = root.getScene() != null;
        content.getChildren().setAll(page(stage));
        if (mine) {
            focus();
        }
    }

    private Node page(ImportViewModel.Stage stage) {
        return switch (stage) {
            case ImportViewModel.Stage.Doubting(var waiting) -> doubting(waiting.size());
            case ImportViewModel.Stage.Choosing() -> choosing();
            case ImportViewModel.Stage.Working(var what) -> working(what);
            case ImportViewModel.Stage.Reviewing(var reading) -> reviewing(reading);
            case ImportViewModel.Stage.Done(var reading, var receipt) ->
                page(
                        headline("import.done"),
                        tables.receipt(receipt),
                        actions(
                                PlainButton.of("import-again", messages.text("import.again"), model::restart),
                                undo(receipt.batch()),
                                problems(reading)));
        };
    }

    private Node doubting(int waiting) {
        Label why = new Label(messages.text("shell.sample-import"));
        why.setWrapText(true);
        Label files = new Label(messages.text("import.waiting", waiting));
        files.setVisible(waiting > 0);
        files.managedProperty().bind(files.visibleProperty());
        VBox box = page(
                why,
                files,
                actions(
                        PlainButton.of("import-new-school", messages.text("shell.new"), newSchool),
                        PlainButton.of("import-anyway", messages.text("import.anyway"), model::importAnyway)));
        box.setId("sample-import");
        box.getStyleClass().add("sample-notice");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Node choosing() {
        Label drop = headline("import.drop");
        Label kinds = new Label(messages.text("import.kinds"));
        kinds.getStyleClass().add(Styles.TEXT_MUTED);
        kinds.setWrapText(true);
        Button choose = PlainButton.of("import-choose", messages.text("import.choose"), model::choose);
        choose.setDefaultButton(true);
        VBox zone = new VBox(drop, kinds, choose);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private Node working(String what) {
        Label label = new Label(what);
        ProgressBar bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(progress);
        VBox box = new VBox(label, bar, PlainButton.of("import-cancel", messages.text("import.cancel"), model::cancel));
        box.getStyleClass().add("working");
        return box;
    }

    private Node reviewing(IntakeResult reading) {
        int sound = reading.batch().rows().size();
        Label headline = new Label(
                messages.text("import.found", sound, reading.problems().size()));
        headline.setId("import-found");
        headline.getStyleClass().add("headline");
        Button store = PlainButton.of("import-store", messages.text("import.store"), model::store);
        store.setDefaultButton(true);
        store.setDisable(sound == 0);
        VBox page = page(headline, tables.sheets(reading.sheets()));
        if (!reading.notices().isEmpty()) {
            page.getChildren().add(tables.notices(reading.notices()));
        }
        if (!reading.problems().isEmpty()) {
            Node heldBack = tables.heldBack(reading.problems());
            VBox.setVgrow(heldBack, Priority.ALWAYS);
            page.getChildren().addAll(headline("import.held-back"), heldBack);
        }
        page.getChildren()
                .add(actions(
                        store,
                        PlainButton.of("import-restart", messages.text("import.restart"), model::restart),
                        problems(reading)));
        return page;
    }

    private static VBox page(Node... parts) {
        VBox page = new VBox(parts);
        page.getStyleClass().add("import-page");
        return page;
    }

    private Label headline(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("headline");
        return label;
    }

    private HBox actions(Node... buttons) {
        HBox actions = new HBox(buttons);
        actions.getStyleClass().add("actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.setMinHeight(Region.USE_PREF_SIZE);
        return actions;
    }

    private Button problems(IntakeResult reading) {
        Button problems =
                PlainButton.of("import-problems", messages.text("import.problems"), () -> model.writeProblems(reading));
        problems.setVisible(!reading.problems().isEmpty());
        return problems;
    }

    private Button undo(long batch) {
        Button undo = PlainButton.of("import-undo", messages.text("import.undo"), model::undo);
        undo.setDisable(batch == 0);
        return undo;
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        model.read(files);
    }
}
