package org.qinglan.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// The dialogs of the desktop.
public final class WindowDialogs implements Dialogs {
    private static final String SCHOOL = ".qinglan";

    private final Window owner;
    private final Messages messages;
    private final Theme theme;

    public WindowDialogs(Window owner, Messages messages, Theme theme) {
        this.owner = owner;
        this.messages = messages;
        this.theme = theme;
    }

    @Override
    public Optional<String> askSchoolName() {
        TextInputDialog dialog = new TextInputDialog();
        ButtonType next = new ButtonType(messages.text("dialog.next"), ButtonData.OK_DONE);
        dress(dialog, next, new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.setTitle(messages.text("dialog.new-school"));
        dialog.setContentText(messages.text("dialog.school-name"));
        dialog.getDialogPane()
                .lookupButton(next)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> dialog.getEditor().getText().isBlank(),
                        dialog.getEditor().textProperty()));
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<Path> chooseNewSchoolFile(String suggestedName) {
        FileChooser chooser = chooser("dialog.new-file", "dialog.school-files", "*" + SCHOOL);
        chooser.setInitialFileName(suggestedName + SCHOOL);
        return save(chooser, SCHOOL);
    }

    @Override
    public Optional<Path> chooseSchoolFile() {
        return open(chooser("dialog.open-file", "dialog.school-files", "*" + SCHOOL));
    }

    @Override
    public List<Path> chooseWorkbooks() {
        List<File> files = chooser("dialog.workbooks", "dialog.workbook-files", "*.xlsx", "*.xls", "*.csv")
                .showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseProblemWorkbook() {
        FileChooser chooser = chooser("dialog.problems", "dialog.workbook-files", "*.xlsx");
        chooser.setInitialFileName(messages.text("dialog.problems-name") + ".xlsx");
        return save(chooser, ".xlsx");
    }

    @Override
    public Optional<Path> chooseScheme() {
        return open(chooser("dialog.scheme", "dialog.scheme-files", "*.yaml", "*.yml"));
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        String suffix = suggestedName.substring(suggestedName.lastIndexOf('.'));
        FileChooser chooser = chooser("dialog.target", "dialog.target-files", "*" + suffix);
        // A slash in the name of a thing is no folder.
        chooser.setInitialFileName(suggestedName.replaceAll("[\\\\/:*?\"<>|]", "_"));
        return save(chooser, suffix);
    }

    @Override
    public void fault(String code) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        dress(alert, new ButtonType(messages.text("dialog.understood"), ButtonData.OK_DONE));
        alert.setTitle(messages.text("dialog.fault"));
        alert.setContentText(messages.text("dialog.fault-text", code));
        alert.show();
    }

    private void dress(Dialog<?> dialog, ButtonType... buttons) {
        dialog.initOwner(owner.isShowing() ? owner : null);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        theme.apply(dialog.getDialogPane().getScene());
    }

    private FileChooser chooser(String title, String files, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.text(files), patterns));
        return chooser;
    }

    private Optional<Path> open(FileChooser chooser) {
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private Optional<Path> save(FileChooser chooser, String suffix) {
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(suffix)
                        ? file.toPath()
                        : file.toPath().resolveSibling(file.getName() + suffix));
    }
}
