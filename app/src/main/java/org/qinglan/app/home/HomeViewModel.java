package org.qinglan.app.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.message.Messages;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.SchoolFile;

/// The first page: what waits this year, what is wrong with the file, what was done lately.
public final class HomeViewModel {
    private static final int LAST_CHANGES = 8;

    private final Features features;
    private final Around around;
    private final AgendaViewModel agenda;
    private final Doors doors;
    private final ObservableList<Change.Shown> changes = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable FirstSteps> steps = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;
    private String place = "";
    private boolean stale;
    private boolean checked;

    /// Where the links of the page lead.
    public interface Doors {
        /// The list in which what waits stands, narrowed to it.
        void open(Waiting waiting, String person);

        /// Where workbooks are imported.
        void importWorkbooks();

        /// The sheet in which somebody is added to the roster.
        void addTeacher();

        /// The sheet in which a policy is chosen.
        void choosePolicy();
    }

    public HomeViewModel(Features features, Around around, AgendaViewModel agenda, Doors doors) {
        this.features = features;
        this.around = around;
        this.agenda = agenda;
        this.doors = doors;
        agenda.complete().subscribe(complete -> {
            if (complete) {
                check();
            }
        });
    }

    public void open(SchoolFile opened) {
        school = opened;
        place = opened.path().toAbsolutePath().toString();
        steps.set(null);
        changes.clear();
        findings.clear();
        LocalDate today = around.today();
        Messages messages = around.messages();
        day.set(messages.text("home.day", today, SchoolWords.semester(Semester.of(today), messages)));
        stale = true;
        checked = false;
    }

    /// Forgets the school.
    public void close() {
        school = null;
        changes.clear();
        findings.clear();
        steps.set(null);
    }

    /// The school file was written.
    public void forget() {
        stale = true;
    }

    /// Somebody looks at the page.
    public void look() {
        if (stale) {
            read();
        }
    }

    /// What F5 does.
    void refresh() {
        agenda.forget();
        read();
    }

    private void read() {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        stale = false;
        boolean wantsSteps = !around.settings().flag(dismissal(), false);
        around.background()
                .run(
                        around.messages().text("home.reading"),
                        _ -> new Read(
                                changes(open),
                                wantsSteps ? Optional.of(FirstSteps.of(open, features.ledgers())) : Optional.empty()),
                        read -> show(open, read));
    }

    private record Read(List<Change.Shown> changes, Optional<FirstSteps> steps) {}

    private void show(SchoolFile asked, Read read) {
        if (asked.equals(school)) {
            changes.setAll(read.changes());
            steps.set(read.steps().filter(found -> !found.complete()).orElse(null));
        }
    }

    /// Key under which this computer remembers that nobody wants to see the first steps of this file.
    private String dismissal() {
        return "home.dismissed." + Integer.toHexString(place.hashCode());
    }

    /// What a new school still has to do; null where it is done or not wanted.
    ReadOnlyObjectProperty<@Nullable FirstSteps> steps() {
        return steps.getReadOnlyProperty();
    }

    /// Where the file lies.
    String place() {
        return place;
    }

    void dismissSteps() {
        around.settings().put(dismissal(), String.valueOf(true));
        steps.set(null);
    }

    void choosePolicy() {
        doors.choosePolicy();
    }

    void importWorkbooks() {
        doors.importWorkbooks();
    }

    void addTeacher() {
        doors.addTeacher();
    }

    /// Checks the file itself, once after it was opened and everything else is known.
    private void check() {
        SchoolFile open = school;
        if (open == null || checked) {
            return;
        }
        checked = true;
        around.background().run(around.messages().text("home.checking"), _ -> open.check(), wrong -> {
            if (open.equals(school)) {
                findings.setAll(wrong);
            }
        });
    }

    private List<Change.Shown> changes(SchoolFile open) {
        return Change.latest(open.journal(), LAST_CHANGES).stream()
                .map(change -> change.shown(around.clock().getZone(), around.messages()))
                .toList();
    }

    AgendaViewModel agenda() {
        return agenda;
    }

    /// What was done lately, the newest first.
    ObservableList<Change.Shown> changes() {
        return changes;
    }

    /// What is wrong with the file itself; empty where all is well.
    ObservableList<Finding> findings() {
        return findings;
    }

    /// Today and its semester.
    ReadOnlyStringProperty day() {
        return day.getReadOnlyProperty();
    }

    /// Opens the list in which all of this stands.
    void open(Waiting waiting) {
        doors.open(waiting, "");
    }

    /// Opens the list at one person.
    void open(Waiting waiting, String person) {
        doors.open(waiting, person);
    }
}
