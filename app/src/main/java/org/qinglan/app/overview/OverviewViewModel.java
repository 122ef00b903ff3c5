package org.qinglan.app.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Told;
import org.qinglan.app.message.Messages;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.figure.TabText;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// One list of how things stand, asked on a day.
public final class OverviewViewModel {
    private final Features features;
    private final Around around;
    private final LongConsumer opener;
    private final Told told;
    private final ObjectProperty<LocalDate> day;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> onlyOpen = new SimpleObjectProperty<>(false);
    private final ObjectProperty<@Nullable Narrowing> narrowing = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OverviewRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<OverviewRow> all = List.of();
    private @Nullable SchoolFile school;
    private @Nullable OverviewMaker maker;

    /// An overview with what made it.
    record Shown(OverviewMaker maker, Overview overview) {}

    /// @param opener opens a teacher's file, given the number in the roster
    public OverviewViewModel(Features features, Around around, LongConsumer opener) {
        this.features = features;
        this.around = around;
        this.opener = opener;
        this.told = new Told(around);
        this.day = new SimpleObjectProperty<>(around.today());
        search.subscribe((_, _) -> filter());
        onlyOpen.subscribe((_, _) -> filter());
        narrowing.subscribe((_, _) -> filter());
        day.subscribe((_, _) -> make());
    }

    /// Begins with a school, on today's date.
    public void open(SchoolFile opened) {
        school = opened;
        clear();
        maker = null;
        search.set("");
        onlyOpen.set(false);
        narrowing.set(null);
        day.set(around.today());
    }

    /// Makes a list and shows it.
    public void show(OverviewMaker wanted) {
        if (!wanted.equals(maker)) {
            clear();
            maker = wanted;
            narrowing.set(null);
        }
        make();
    }

    /// Shows only some lines of a list as it is today.
    ///
    /// @param wanted text that is searched for, empty for all of those lines
    public void narrow(Narrowing lines, String wanted) {
        onlyOpen.set(false);
        search.set(wanted);
        day.set(around.today());
        narrowing.set(lines);
    }

    private void clear() {
        told.clear();
        shown.set(null);
        all = List.of();
        filter();
    }

    private void make() {
        SchoolFile open = school;
        OverviewMaker wanted = maker;
        LocalDate on = day.get();
        if (open == null || wanted == null || on == null) {
            return;
        }
        around.background()
                .run(
                        around.messages().text("overview.making", wanted.name()),
                        progress -> {
                            Situation situation = features.rules().situation(open, on);
                            progress.check();
                            Made made = Made.of(wanted.make(situation));
                            progress.check();
                            return made;
                        },
                        made -> take(wanted, made));
    }

    private record Made(Overview overview, List<OverviewRow> rows) {
        static Made of(Overview overview) {
            return new Made(
                    overview, overview.lines().stream().map(OverviewRow::of).toList());
        }
    }

    private void take(OverviewMaker made, Made result) {
        // Somebody may have turned to another list meanwhile.
        if (made.equals(maker)) {
            all = result.rows();
            filter();
            shown.set(new Shown(made, result.overview()));
        }
    }

    /// The day on which the question is asked.
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public StringProperty search() {
        return search;
    }

    /// Whether only lines are shown that ask for something.
    ObjectProperty<Boolean> onlyOpen() {
        return onlyOpen;
    }

    /// What somebody came for; null where everything is shown.
    ObjectProperty<@Nullable Narrowing> narrowing() {
        return narrowing;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObservableList<OverviewRow> rows() {
        return rows;
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    Told told() {
        return told;
    }

    void openTeacher(OverviewRow row) {
        if (row.line().teacher() != 0) {
            opener.accept(row.line().teacher());
        }
    }

    void export() {
        Shown now = shown.get();
        if (now != null) {
            String name = now.maker().name();
            String title = title(now);
            told.write(name + " " + day.get() + ".xlsx", target -> features.overviewExport()
                    .write(now.overview(), title, target));
        }
    }

    String title(Shown now) {
        return around.messages().text("overview.title", now.maker().name(), day.get());
    }

    void print(PrintRequest wanted) {
        around.paper().accept(wanted);
    }

    /// What is shown as tab-separated lines with a heading, for pasting into a spreadsheet.
    String tabText() {
        Shown now = shown.get();
        if (now == null) {
            return "";
        }
        Messages messages = around.messages();
        Stream<String> heading = Stream.of(
                        Stream.of(messages.text("overview.person")),
                        now.overview().columns().stream().map(Overview.Column::name),
                        Stream.of(messages.text("overview.state")))
                .flatMap(part -> part);
        Stream<String> lines = rows.stream()
                .map(row -> TabText.line(Stream.of(
                                Stream.of(row.line().person()),
                                row.line().cells().stream().map(Value::display),
                                Stream.of(StateWord.of(row.line().state(), messages)))
                        .flatMap(part -> part)));
        return Stream.concat(Stream.of(TabText.line(heading)), lines).collect(Collectors.joining("\n"));
    }

    private void filter() {
        String typed = search.get().strip();
        SearchKey.Query query = SearchKey.Query.of(typed);
        Narrowing only = narrowing.get();
        rows.setAll(all.stream()
                .filter(row -> row.matches(query, typed))
                .filter(row -> only == null || only.test().test(row.line()))
                .filter(row -> !onlyOpen.get() || row.line().state() != Overview.State.FINE)
                .toList());
        Messages messages = around.messages();
        summary.set(
                all.size() == rows.size()
                        ? messages.text("overview.count", all.size())
                        : messages.text("overview.count-of", all.size(), rows.size()));
    }
}
