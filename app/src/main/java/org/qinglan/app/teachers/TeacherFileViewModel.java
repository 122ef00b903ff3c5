package org.qinglan.app.teachers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Told;
import org.qinglan.app.ledger.Printing;
import org.qinglan.app.overview.AllStandings;
import org.qinglan.model.dossier.Chapter;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// The file of one teacher: what is open of it, what is told beside it, and who comes before and after.
public final class TeacherFileViewModel {
    private final Features features;
    private final Around around;
    private final Runnable back;
    private final EntryViewModel entry;
    private final AllStandings standings;
    private final Told told;
    private final Printing printing;
    private final ReadOnlyObjectWrapper<@Nullable TeacherFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(new Tab.AtAGlance());
    private final ReadOnlyObjectWrapper<@Nullable Aside> aside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LedgerRecord> wanted = new ReadOnlyObjectWrapper<>();
    private List<Long> order = List.of();
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
        // One panel: who begins to write wants the form, not what was told before.
        entry.sheet().subscribe(sheet -> {
            if (sheet != null) {
                aside.set(null);
            }
        });
    }

    /// Begins with a school; nobody's file is open yet.
    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        standings.open(opened);
        printing.open(opened);
        order = List.of();
        tab.set(new Tab.AtAGlance());
        clear();
    }

    /// Reads a teacher's file and then calls `shown`.
    ///
    /// @param among the list that the reader comes from, in its order; empty stands for the whole roster
    public void open(long teacher, List<Long> among, Runnable shown) {
        order = List.copyOf(among);
        turnTo(teacher, shown);
    }

    /// Reads a teacher's file, opens it where a record of the ledger stands, and then calls `shown`.
    ///
    /// @param cell from which the record came; nothing for the ledger as a whole
    public void open(long teacher, @Nullable Ledger ledger, @Nullable SourceCell cell, Runnable shown) {
        open(teacher, List.of(), () -> {
            turn(ledger == null ? new Tab.AtAGlance() : new Tab.OfChapter(Chapter.of(ledger)));
            shown.run();
            TeacherFile read = file.get();
            if (ledger != null && cell != null && read != null) {
                read.from(ledger, cell).ifPresent(this::lead);
            }
        });
    }

    private void turnTo(long teacher, Runnable shown) {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        entry.close();
        told.clear();
        around.background()
                .run(
                        around.messages().text("file.opening"),
                        _ -> find(open, teacher),
                        found -> found.ifPresent(read -> {
                            aside.set(null);
                            show(read);
                            shown.run();
                        }));
    }

    /// Reads the file of whoever stands so many places further down the list that the reader came from.
    void step(int places) {
        TeacherFile open = file.get();
        if (open == null) {
            return;
        }
        int place = order.indexOf(open.row().teacher()) + places;
        if (order.contains(open.row().teacher()) && place >= 0 && place < order.size()) {
            turnTo(order.get(place), () -> {});
        }
    }

    /// Whether somebody stands so many places further down.
    boolean hasStep(int places) {
        TeacherFile open = file.get();
        int place = open == null ? -1 : order.indexOf(open.row().teacher());
        return place >= 0 && place + places >= 0 && place + places < order.size();
    }

    /// `3 / 180`; empty for somebody who is not in the list.
    String place() {
        TeacherFile open = file.get();
        int place = open == null ? -1 : order.indexOf(open.row().teacher());
        return place < 0 ? "" : around.messages().text("file.place", place + 1, order.size());
    }

    private Optional<Read> find(SchoolFile open, long teacher) {
        return Staff.find(open, teacher).map(row -> {
            Situation situation = features.rules().situation(open, around.today());
            List<Long> everybody =
                    situation.roster().stream().map(LedgerRecord::id).toList();
            return new Read(TeacherFile.read(row, features.rules(), situation), everybody);
        });
    }

    private record Read(TeacherFile file, List<Long> everybody) {}

    private void show(Read read) {
        if (order.isEmpty()) {
            order = read.everybody();
        }
        file.set(read.file());
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
                            this::again);
        }
    }

    /// Whoever has been deleted has no file any more.
    private void again(Optional<Read> found) {
        aside.set(null);
        found.ifPresentOrElse(this::show, () -> {
            file.set(null);
            back.run();
        });
    }

    /// The school file was written: what was worked out of it no longer holds.
    public void forget() {
        standings.forget();
    }

    public void clear() {
        file.set(null);
        aside.set(null);
        wanted.set(null);
    }

    EntryViewModel entry() {
        return entry;
    }

    Told told() {
        return told;
    }

    /// The zone in which times of the journal are told.
    ZoneId zone() {
        return around.clock().getZone();
    }

    LocalDate today() {
        return around.today();
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

    /// The tab that is open; it stays when the reader goes to the next teacher.
    ReadOnlyObjectProperty<Tab> tab() {
        return tab.getReadOnlyProperty();
    }

    void turn(Tab chosen) {
        if (!tab.get().equals(chosen)) {
            entry.close();
            aside.set(null);
            tab.set(chosen);
        }
    }

    /// Goes so many tabs to the right, round and round.
    void turn(int tabs) {
        List<Tab> all = Tab.all();
        turn(all.get(Math.floorMod(all.indexOf(tab.get()) + tabs, all.size())));
    }

    /// What is told beside the file, nothing while nobody asked.
    ReadOnlyObjectProperty<@Nullable Aside> aside() {
        return aside.getReadOnlyProperty();
    }

    void why(Card card) {
        entry.close();
        aside.set(new Aside.Why(card));
    }

    void closeAside() {
        aside.set(null);
    }

    /// The record that a reader was led to, to be chosen in its table.
    ReadOnlyObjectProperty<@Nullable LedgerRecord> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Leads to the chapter of a record and tells about it.
    void lead(LedgerRecord record) {
        turn(new Tab.OfChapter(Chapter.of(record.ledger())));
        wanted.set(null);
        wanted.set(record);
        tell(record);
    }

    /// Tells where a record came from and what became of it.
    void tell(LedgerRecord record) {
        SchoolFile open = school;
        TeacherFile whose = file.get();
        if (open == null || whose == null || entry.sheet().get() != null || isTold(record)) {
            return;
        }
        around.background()
                .run(
                        around.messages().text("file.history-reading"),
                        _ -> open.history(record.ledger(), record.id()),
                        steps -> {
                            if (whose.equals(file.get()) && entry.sheet().get() == null) {
                                aside.set(new Aside.OfRecord(record, steps));
                            }
                        });
    }

    private boolean isTold(LedgerRecord record) {
        return aside.get() instanceof Aside.OfRecord(var told, var _) && told.equals(record);
    }

    /// Begins to note that somebody leaves: the form opens with the way and the day filled in.
    void leave(String way) {
        TeacherFile open = file.get();
        if (open != null) {
            entry.begin(
                    new Task.Correct(open.row().record()),
                    Map.of(Roster.STATUS, Value.of(way), "left_on", Value.of(around.today())),
                    around.messages().text("file.leaving", way));
        }
    }

    /// Begins to delete somebody, or tells what stands in the way.
    void delete() {
        TeacherFile open = file.get();
        if (open == null) {
            return;
        }
        boolean empty =
                open.sections().stream().allMatch(section -> section.records().isEmpty() || !section.isStored());
        if (empty) {
            entry.begin(new Task.Delete(open.row().record()));
        } else {
            entry.close();
            aside.set(new Aside.Kept(open));
        }
    }
}
