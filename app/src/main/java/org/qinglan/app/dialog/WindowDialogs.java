package org.qinglan.app.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.qinglan.app.failure.Fault;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;

/// The dialogs of the desktop.
public final class WindowDialogs implements Dialogs {
    private static final String SCHOOL = ".qinglan";

    private final Window owner;
    private final Messages messages;
    private final Theme theme;
    private final Consumer<String> opener;
    private final Path logs;
    private boolean faultShown;

    /// @param opener shows what lies at an address, a folder for instance
    /// @param logs   folder of the log files
    public WindowDialogs(Window owner, Messages messages, Theme theme, Consumer<String> opener, Path logs) {
        this.owner = owner;
        this.messages = messages;
        this.theme = theme;
        this.opener = opener;
        this.logs = logs;
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
    public void fault(Fault fault) {
        // One is enough to know that something is wrong; the others stand in the log.
        if (faultShown) {
            return;
        }
        faultShown = true;
        Dialog<ButtonType> dialog = new Dialog<>();
        ButtonType copy = new ButtonType(messages.text("dialog.fault-copy"), ButtonData.LEFT);
        ButtonType log = new ButtonType(messages.text("dialog.fault-log"), ButtonData.LEFT);
        ButtonType goOn = new ButtonType(messages.text("dialog.fault-continue"), ButtonData.OK_DONE);
        dress(dialog, copy, log, goOn);
        dialog.setTitle(messages.text("dialog.fault"));
        dialog.setContentText(messages.text("dialog.fault-text", fault.code()));
        theme.fit(dialog.getDialogPane().prefWidthProperty(), 38);
        stays(dialog, copy, () -> copy(fault));
        stays(dialog, log, () -> showFolder(logs));
        dialog.setOnHidden(_ -> faultShown = false);
        dialog.show();
    }

    /// A button that does something and leaves the dialog open.
    private static void stays(Dialog<?> dialog, ButtonType type, Runnable work) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            work.run();
        });
    }

    private static void copy(Fault fault) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, fault.code() + "\n" + fault.details()));
    }

    @Override
    public void showFolder(Path folder) {
        opener.accept(folder.toUri().toString());
    }

    @Override
    public UnsavedAnswer askUnsaved(List<String> titles) {
        ButtonType save = new ButtonType(messages.text("dialog.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("dialog.do-not-save"), ButtonData.NO);
        ButtonType stay = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        String text = messages.text("dialog.unsaved", String.join("、", titles));
        ButtonType answer = ask(text, save, discard, stay);
        if (answer == save) {
            return UnsavedAnswer.SAVE;
        }
        return answer == discard ? UnsavedAnswer.DISCARD : UnsavedAnswer.STAY;
    }

    @Override
    public WorkingAnswer askWorking(String what) {
        ButtonType wait = new ButtonType(messages.text("dialog.wait"), ButtonData.YES);
        ButtonType stop = new ButtonType(messages.text("dialog.stop"), ButtonData.NO);
        ButtonType stay = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        ButtonType answer = ask(messages.text("dialog.working", what), wait, stop, stay);
        if (answer == wait) {
            return WorkingAnswer.WAIT;
        }
        return answer == stop ? WorkingAnswer.STOP : WorkingAnswer.STAY;
    }

    private ButtonType ask(String text, ButtonType... answers) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dress(dialog, answers);
        dialog.setTitle(messages.text("dialog.closing"));
        dialog.setContentText(text);
        theme.fit(dialog.getDialogPane().prefWidthProperty(), 34);
        return dialog.showAndWait().orElse(answers[answers.length - 1]);
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
