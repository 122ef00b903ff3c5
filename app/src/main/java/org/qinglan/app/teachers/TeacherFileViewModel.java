package org.qinglan.app.teachers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.task.Background;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// The file of one teacher.
public final class TeacherFileViewModel {
    private final Background background;
    private final Messages messages;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<@Nullable TeacherFile> file = new ReadOnlyObjectWrapper<>();

    /// @param back returns to the table of teachers
    public TeacherFileViewModel(Background background, Messages messages, Runnable back) {
        this.background = background;
        this.messages = messages;
        this.back = back;
    }

    /// Reads the teacher's file and then calls `shown`.
    public void open(SchoolFile school, TeacherRow row, Runnable shown) {
        background.run(messages.text("file.loading", row.name()), _ -> TeacherFile.read(school, row), read -> {
            file.set(read);
            shown.run();
        });
    }

    public void clear() {
        file.set(null);
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
                .map(field -> new Fact(field.name(), file.shown(record, field)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    /// A field of the roster.
    record Fact(String name, String value) {}

    /// Where a record came from.
    String origin(LedgerRecord record) {
        SourceRow source = record.source();
        return source == null ? messages.text("file.by-hand") : source.address();
    }
}
