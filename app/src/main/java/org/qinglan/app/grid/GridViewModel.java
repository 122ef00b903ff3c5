package org.qinglan.app.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.activity.ActivityGrid;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// The paper form of a semester on screen: teachers down, obligations across, a day typed into each cell.
public final class GridViewModel {
    /// How many semesters back may be filled in.
    private static final int SEMESTERS_BACK = 3;

    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final ObservableList<Semester> semesters = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Semester> semester = new SimpleObjectProperty<>();
    private final ObservableList<String> lists = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> list = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private List<GridRow> all = List.of();
    private @Nullable SchoolFile school;
    private boolean changing;

    /// The columns of one semester.
    record Form(List<ActivityGrid.Column> columns) {}

    public GridViewModel(Features features, Around around, HandEntries entries) {
        this.features = features;
        this.around = around;
        this.entries = entries;
        semester.subscribe((_, _) -> load());
        list.subscribe((_, _) -> load());
        search.subscribe((_, _) -> filter());
    }

    public void open(SchoolFile opened) {
        school = opened;
        changing = true;
        form.set(null);
        all = List.of();
        refused.clear();
        search.set("");
        lists.clear();
        list.set(null);
        List<Semester> known = new ArrayList<>();
        LocalDate day = around.today();
        for (int i = 0; i <= SEMESTERS_BACK; i++) {
            Semester here = Semester.of(day);
            known.add(here);
            day = here.span().from().minusDays(1);
        }
        semesters.setAll(known);
        semester.set(known.getFirst());
        changing = false;
        filter();
    }

    /// Reads the form, unless what changed was typed into it.
    public void load() {
        SchoolFile open = school;
        Semester wanted = semester.get();
        if (open == null || wanted == null || changing) {
            return;
        }
        String chosen = Objects.requireNonNullElse(list.get(), "");
        around.background().run(around.messages().text("grid.reading"), _ -> read(open, wanted, chosen), read -> {
            if (wanted.equals(semester.get())) {
                show(read);
            }
        });
    }

    private record Read(List<String> lists, String list, Form form, List<GridRow> rows) {}

    private Read read(SchoolFile open, Semester wanted, String chosen) {
        LocalDate last = Objects.requireNonNull(wanted.span().last());
        LocalDate day = wanted.span().covers(around.today()) ? around.today() : last;
        Situation situation = features.rules().situation(open, day);
        List<String> offered = ActivityGrid.lists(situation);
        String shown = offered.contains(chosen) || offered.isEmpty() ? chosen : usual(offered);
        ActivityGrid grid = ActivityGrid.of(shown, situation);
        List<Integer> places = IntStream.range(0, grid.columns().size())
                .filter(i -> grid.columns().get(i).stretch().span().overlaps(wanted.span()))
                .boxed()
                .toList();
        List<GridRow> people =
                grid.rows().stream().map(row -> new GridRow(row, places)).toList();
        return new Read(
                offered,
                shown,
                new Form(places.stream().map(grid.columns()::get).toList()),
                people);
    }

    /// The list that the page is named after, else the first.
    private static String usual(List<String> offered) {
        String named = Area.OBLIGATIONS.term();
        return offered.contains(named) ? named : offered.getFirst();
    }

    private void show(Read read) {
        changing = true;
        lists.setAll(read.lists());
        list.set(read.list());
        changing = false;
        all = read.rows();
        filter();
        form.set(read.form());
    }

    /// Stores what was typed into a cell.
    void enter(GridRow row, int column, String typed) {
        SchoolFile open = school;
        Form shown = form.get();
        Semester in = semester.get();
        if (open == null || shown == null || in == null || typed.isBlank() || !row.concerns(column)) {
            return;
        }
        ActivityGrid.Column to = shown.columns().get(column);
        ActivityGrid.Entry entry = CellText.read(typed, in.span());
        if (entry == null) {
            refuse(row, to, around.messages().text("grid.no-day", typed.strip()));
            return;
        }
        around.background()
                .run(
                        around.messages().text("entry.saving"),
                        _ -> store(open, row.person(), to.entry(entry)),
                        stored -> took(row, column, stored));
    }

    /// @param done nothing where it was refused
    private record Stored(HandEntries.@Nullable Done done, List<Finding> findings) {}

    private Stored store(SchoolFile open, LedgerRecord person, Map<String, Value> values) {
        LedgerRecord record = new LedgerRecord(0, ActivityLedger.ACTIVITY, person.id(), values, null);
        List<Finding> found = features.rules().check(record, features.rules().situation(open, around.today()));
        if (found.stream().anyMatch(Finding::isError)) {
            return new Stored(null, found);
        }
        try {
            Task task = new Task.Add(ActivityLedger.ACTIVITY, person.id(), Map.of());
            return new Stored(entries.write(open, task, values, ""), found);
        } catch (SchoolFileException refusal) {
            return new Stored(null, List.of(refusal.finding()));
        }
    }

    private void took(GridRow row, int column, Stored stored) {
        Form shown = form.get();
        if (shown == null) {
            return;
        }
        stored.findings().forEach(finding -> refuse(row, shown.columns().get(column), finding.sentence()));
        HandEntries.Done done = stored.done();
        if (done != null && done.after() != null) {
            row.entered(column, GridRow.brief(done.after()));
            // Reading the form anew would take the cell away in which somebody types already.
            changing = true;
            entries.written(done);
            changing = false;
        }
    }

    private void refuse(GridRow row, ActivityGrid.Column column, String sentence) {
        refused.add(around.messages().text("grid.refused", row.name(), column.name(), sentence));
    }

    ObservableList<Semester> semesters() {
        return semesters;
    }

    ObjectProperty<@Nullable Semester> semester() {
        return semester;
    }

    /// The paper forms that there are.
    ObservableList<String> lists() {
        return lists;
    }

    ObjectProperty<@Nullable String> list() {
        return list;
    }

    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<@Nullable Form> form() {
        return form.getReadOnlyProperty();
    }

    ObservableList<GridRow> rows() {
        return rows;
    }

    /// What could not be stored, or asks to be looked at.
    ObservableList<String> refused() {
        return refused;
    }

    private void filter() {
        SearchKey.Query query = SearchKey.Query.of(search.get());
        rows.setAll(all.stream().filter(row -> row.key().matches(query)).toList());
    }
}
