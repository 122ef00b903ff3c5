package org.qinglan.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.failure.Fault;

/// Answers for the reader on the tour: the workbooks of the sample school, and a file that is none.
///
/// @param workbooks to import
/// @param stray     a file that is no school
/// @param results   folder for what is exported
public record TourDialogs(List<Path> workbooks, Path stray, Path results) implements Dialogs {
    public TourDialogs {
        workbooks = List.copyOf(workbooks);
    }

    @Override
    public Optional<String> askSchoolName() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseNewSchoolFile(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSchoolFile() {
        return Optional.of(stray);
    }

    @Override
    public List<Path> chooseWorkbooks() {
        return workbooks;
    }

    @Override
    public Optional<Path> chooseProblemWorkbook() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseScheme() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.of(results);
    }

    @Override
    public Optional<Path> chooseTarget(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public void fault(Fault fault) {
        throw new IllegalStateException(fault.code() + " " + fault.details());
    }

    @Override
    public void showFolder(Path folder) {}

    @Override
    public UnsavedAnswer askUnsaved(List<String> titles) {
        return UnsavedAnswer.DISCARD;
    }

    @Override
    public WorkingAnswer askWorking(String what) {
        return WorkingAnswer.STOP;
    }
}
