package org.qinglan.app.teachers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.RecordWriting;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.message.Messages;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// The table of teachers: whom it shows and how many that are.
public final class TeacherListViewModel {
    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final RecordWriting<TeacherRow> writing;
    private final Messages messages;
    private final Consumer<TeacherRow> opener;

    private final StringProperty search = new SimpleStringProperty("");
    private final Choice subject = new Choice();
    private final Choice title = new Choice();
    private final Choice status = new Choice();
    private final ObservableList<TeacherRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<TeacherRow> all = List.of();
    private Supplier<List<TeacherRow>> sorted = () -> rows;
    private Runnable told = () -> {};
    private boolean changing;
    private @Nullable SchoolFile school;

    /// @param opener shows the file of one teacher
    public TeacherListViewModel(Features features, Around around, HandEntries entries, Consumer<TeacherRow> opener) {
        this.features = features;
        this.around = around;
        this.entries = entries;
        this.messages = around.messages();
        this.opener = opener;
        writing = new RecordWriting<>(features, around, entries, TeacherRow::record);
        for (StringProperty wish : List.of(search, subject.chosen, title.chosen, status.chosen)) {
            wish.subscribe(this::filter);
        }
    }

    /// One thing by which the table can be narrowed.
    static final class Choice {
        /// Empty means all.
        final StringProperty chosen = new SimpleStringProperty("");

        /// What there is, in pinyin order; begins with the empty text, which means all.
        final ObservableList<String> offered = FXCollections.observableArrayList("");

        private boolean admits(String value) {
            // A combo box sets null while its list is exchanged.
            String wanted = Objects.requireNonNullElse(chosen.get(), "");
            return wanted.isEmpty() || wanted.equals(value);
        }

        private void offer(List<TeacherRow> people, Function<TeacherRow, String> value) {
            String before = Objects.requireNonNullElse(chosen.get(), "");
            List<String> values = people.stream()
                    .map(value)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .sorted(Comparator.comparing(
                            text -> SearchKey.of(text, "", "").order()))
                    .toList();
            offered.setAll("");
            offered.addAll(values);
            chosen.set(values.contains(before) ? before : "");
        }
    }

    /// Reads everybody anew.
    public void load(SchoolFile opened) {
        school = opened;
        around.background()
                .run(
                        messages.text("teachers.loading"),
                        progress -> new Read(
                                Staff.read(opened, progress), RecordWriting.Known.of(Roster.TEACHER, opened, features)),
                        read -> {
                            writing.show(opened, read.known());
                            show(read.staff());
                            told.run();
                        });
    }

    /// Has it told when everybody was read anew.
    public void whenRead(Runnable listener) {
        told = listener;
    }

    private record Read(Staff staff, RecordWriting.Known known) {}

    /// What stores the cells of the table.
    RecordWriting<TeacherRow> writing() {
        return writing;
    }

    String today() {
        return around.today().toString();
    }

    void undo() {
        entries.undo();
    }

    /// Reads the same school again.
    public void reload() {
        SchoolFile open = school;
        if (open != null) {
            load(open);
        }
    }

    /// Forgets everybody and every wish: another school comes.
    public void clear() {
        school = null;
        show(new Staff(List.of()));
        clearFilters();
    }

    /// All teachers, whatever the table shows.
    public List<TeacherRow> everybody() {
        return all;
    }

    /// Tells in which order the table shows people, for whoever goes on from one to the next.
    void sortedAs(Supplier<List<TeacherRow>> table) {
        sorted = table;
    }

    /// Numbers of those who are shown, in the order in which they are.
    public List<Long> order() {
        return sorted.get().stream().map(TeacherRow::teacher).toList();
    }

    public void open(TeacherRow row) {
        opener.accept(row);
    }

    void clearFilters() {
        changing = true;
        search.set("");
        List.of(subject, title, status).forEach(choice -> choice.chosen.set(""));
        changing = false;
        filter();
    }

    public StringProperty search() {
        return search;
    }

    Choice subject() {
        return subject;
    }

    Choice title() {
        return title;
    }

    Choice status() {
        return status;
    }

    /// Those who are shown.
    public ObservableList<TeacherRow> rows() {
        return rows;
    }

    /// `180 人` or `180 人中的 12 人`.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    BooleanBinding filtered() {
        return Bindings.createBooleanBinding(this::isFiltered, search, subject.chosen, title.chosen, status.chosen);
    }

    private boolean isFiltered() {
        return !search.get().isBlank()
                || List.of(subject, title, status).stream().anyMatch(choice -> !choice.admits("\0"));
    }

    private void show(Staff staff) {
        all = staff.rows();
        changing = true;
        subject.offer(all, TeacherRow::subject);
        title.offer(all, TeacherRow::title);
        status.offer(all, TeacherRow::status);
        changing = false;
        filter();
    }

    private void filter() {
        if (changing) {
            return;
        }
        SearchKey.Query query = SearchKey.Query.of(search.get());
        rows.setAll(all.stream()
                .filter(row -> row.key().matches(query)
                        && subject.admits(row.subject())
                        && title.admits(row.title())
                        && status.admits(row.status()))
                .toList());
        summary.set(
                rows.size() == all.size()
                        ? messages.text("teachers.count", all.size())
                        : messages.text("teachers.count-of", all.size(), rows.size()));
    }
}
