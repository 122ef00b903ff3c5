package org.qinglan.app.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.failure.Fault;

/// Answers every question at once.
public final class FakeDialogs implements Dialogs {
    private Path schoolFile = FakeFiles.QINGSHAN;
    private Path folder = Path.of("报表");
    private String fault = "";
    private Path shownFolder = Path.of("");
    private UnsavedAnswer unsavedAnswer = UnsavedAnswer.DISCARD;
    private WorkingAnswer workingAnswer = WorkingAnswer.STOP;
    private final List<String> asked = new ArrayList<>();

    public void willChoose(Path file) {
        schoolFile = file;
    }

    /// The code of the last fault that was told, empty where there was none.
    public String fault() {
        return fault;
    }

    @Override
    public Optional<String> askSchoolName() {
        return Optional.of("白云小学");
    }

    @Override
    public Optional<Path> chooseNewSchoolFile(String suggestedName) {
        return Optional.of(Path.of("/学校", suggestedName + ".qinglan"));
    }

    @Override
    public Optional<Path> chooseSchoolFile() {
        return Optional.of(schoolFile);
    }

    @Override
    public List<Path> chooseWorkbooks() {
        return List.of(Path.of("/学校/01-教师花名册.xlsx"), Path.of("/学校/02-继续教育学时登记.xls"));
    }

    @Override
    public Optional<Path> chooseProblemWorkbook() {
        return Optional.of(Path.of("/学校/问题表.xlsx"));
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.of(Path.of("报表"));
    }

    @Override
    public Optional<Path> chooseScheme() {
        return Optional.of(Path.of("/学校/方案.yaml"));
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return Optional.of(folder.resolve(suggestedName));
    }

    /// Where files shall be written.
    public void willWriteTo(Path target) {
        folder = target;
    }

    @Override
    public void fault(Fault told) {
        fault = told.code();
    }

    @Override
    public void showFolder(Path shown) {
        shownFolder = shown;
    }

    /// The folder that was shown last; empty where none was.
    public Path shownFolder() {
        return shownFolder;
    }

    public void willAnswer(UnsavedAnswer unsaved, WorkingAnswer working) {
        unsavedAnswer = unsaved;
        workingAnswer = working;
    }

    /// What was asked before closing, in order.
    public List<String> asked() {
        return asked;
    }

    @Override
    public UnsavedAnswer askUnsaved(List<String> titles) {
        asked.addAll(titles);
        return unsavedAnswer;
    }

    @Override
    public WorkingAnswer askWorking(String what) {
        asked.add(what);
        return workingAnswer;
    }
}
