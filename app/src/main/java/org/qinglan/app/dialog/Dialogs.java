package org.qinglan.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qinglan.app.failure.Fault;

/// Everything that asks in a window of its own; a test answers in its place.
public interface Dialogs {

    /// The name of the school that is to be created.
    Optional<String> askSchoolName();

    /// Where the new school file shall be; ends in `.qinglan`.
    Optional<Path> chooseNewSchoolFile(String suggestedName);

    Optional<Path> chooseSchoolFile();

    /// Workbooks to import; empty where the reader thought better of it.
    List<Path> chooseWorkbooks();

    /// Where the workbook with the held-back rows shall be written.
    Optional<Path> chooseProblemWorkbook();

    Optional<Path> chooseScheme();

    /// Where workbooks shall be written.
    Optional<Path> chooseFolder();

    /// Where a file shall be written.
    ///
    /// @param suggestedName with its ending, which the answer has too
    Optional<Path> chooseTarget(String suggestedName);

    /// Tells of a fault of the program.
    void fault(Fault fault);

    /// Shows a folder in the program of the system for it.
    void showFolder(Path folder);

    /// Asks what becomes of forms in which something is typed.
    ///
    /// @param titles of the forms
    UnsavedAnswer askUnsaved(List<String> titles);

    /// Asks what becomes of work under way when the window is closed.
    ///
    /// @param what is being done, in the reader's words
    WorkingAnswer askWorking(String what);

    /// What becomes of forms.
    enum UnsavedAnswer {
        SAVE,
        DISCARD,
        STAY
    }

    /// What becomes of work under way.
    enum WorkingAnswer {
        WAIT,
        STOP,
        STAY
    }
}
