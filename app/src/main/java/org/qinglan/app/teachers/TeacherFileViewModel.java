package org.qinglan.app.teachers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Told;
import org.qinglan.app.ledger.Printing;
import org.qinglan.app.overview.AllStandings;
import org.qinglan.app.record.Shown;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// The file of one teacher.
public final class TeacherFileViewModel {
    private final Features features;
    private final Around around;
    private final Runnable back;
    private final EntryViewModel entry;
    private final AllStandings standings;
    private final Told told;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<@Nullable TeacherFile> file = new ReadOnlyObjectWrapper<>();
    private @Nullable SchoolFile school;

    /// @param back returns to the table of teachers
    public TeacherFileViewModel(Features features, Around around, HandEntries entries, Runnable back) {
        this.features = features;
        this.around = around;
        this.back = back;
        entry = new EntryViewModel(features, around, entries);
        standings = new AllStandings(features, around);
        told = new Told(around);
        printing = new Printing(around);
    }

    /// Begins with a school; nobody's file is open yet.
    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        standings.open(opened);
        printing.open(opened);
        clear();
    }

    /// Reads the teacher's file and then calls `shown`.
    public void open(TeacherRow row, Runnable shown) {
        SchoolFile open = school;
        if (open != null) {
            entry.close();
            told.clear();
            around.background()
                    .run(around.messages().text("file.loading", row.name()), _ -> TeacherFile.read(open, row), read -> {
                        file.set(read);
                        shown.run();
                    });
        }
    }

    /// Finds a teacher by the number in the roster, reads the file and then calls `shown`.
    public void open(long teacher, Runnable shown) {
        SchoolFile open = school;
        if (open != null) {
            entry.close();
            told.clear();
            around.background()
                    .run(
                            around.messages().text("file.opening"),
                            _ -> find(open, teacher),
                            found -> found.ifPresent(read -> {
                                file.set(read);
                                shown.run();
                            }));
        }
    }

    private static Optional<TeacherFile> find(SchoolFile school, long teacher) {
        return Staff.find(school, teacher).map(row -> TeacherFile.read(school, row));
    }

    /// The school file was written: the file that is open is read again.
    public void reload() {
        TeacherFile open = file.get();
        SchoolFile from = school;
        if (open != null && from != null) {
            long teacher = open.row().teacher();
            around.background()
                    .run(
                            around.messages().text("file.loading", open.row().name()),
                            _ -> find(from, teacher),
                            this::show);
        }
    }

    /// Whoever has been deleted has no file any more.
    private void show(Optional<TeacherFile> found) {
        file.set(found.orElse(null));
        if (found.isEmpty()) {
            back.run();
        }
    }

    /// The school file was written: what was worked out of it no longer holds.
    public void forget() {
        standings.forget();
    }

    public void clear() {
        file.set(null);
    }

    EntryViewModel entry() {
        return entry;
    }

    Told told() {
        return told;
    }

    /// The papers that are printed of a ledger's records.
    List<Paper> papers(Ledger ledger) {
        return features.papers(ledger);
    }

    void print(Paper paper, LedgerRecord record) {
        TeacherFile open = file.get();
        if (open != null) {
            printing.print(paper, record, open.row().name());
        }
    }

    Optional<PrintRequest> printable() {
        TeacherFile open = file.get();
        return open == null
                ? Optional.empty()
                : papers(Roster.TEACHER).stream()
                        .findFirst()
                        .flatMap(paper -> printing.request(
                                paper, open.row().record(), open.row().name()));
    }

    /// Everything that overviews say, for whoever is shown when it is ready.
    void askStandings(Consumer<List<AllStandings.Standing>> answer, Runnable stopped) {
        standings.ask(answer, stopped);
    }

    void back() {
        back.run();
    }

    ReadOnlyObjectProperty<@Nullable TeacherFile> file() {
        return file.getReadOnlyProperty();
    }

    /// `女 · 1985-03 · 数学 · 一级教师 · 在职 · 350526********4254`
    static String headline(TeacherRow row) {
        LedgerRecord record = row.record();
        return Stream.of(
                        record.text("sex"),
                        Shown.month(record.get("birth_month")),
                        row.subject(),
                        row.title(),
                        record.text("position"),
                        row.status(),
                        row.maskedId())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Fields of the roster with their values, blank ones left out.
    static List<Fact> facts(TeacherFile file) {
        LedgerRecord record = file.row().record();
        return Roster.TEACHER.fields().stream()
                .map(field -> new Fact(field.name(), file.names().shown(record, field)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    /// A field of the roster.
    record Fact(String name, String value) {}
}
