package org.qinglan.app.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.message.Messages;
import org.qinglan.app.table.CellWriting;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// Writes what is typed into the cells of a table whose rows are records, each column a field of them.
public final class RecordWriting<R> implements CellWriting<R> {
    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final Function<R, LedgerRecord> record;
    private @Nullable SchoolFile school;
    private Known known = Known.NOTHING;

    /// What is known of a ledger whose cells are written.
    ///
    /// @param people who may be named in its fields
    public record Known(@Nullable Ledger ledger, List<Person> people, Features.Help help) {
        static final Known NOTHING = new Known(null, List.of(), Features.Help.none());

        public Known {
            people = List.copyOf(people);
        }

        /// Reads it; to be called by the worker.
        public static Known of(Ledger ledger, SchoolFile school, Features features) {
            return new Known(
                    ledger, Person.of(school.roster()), features.rules().help(school, ledger));
        }

        /// One field, ready to read what is typed into it.
        FieldEntry entry(Field field, Messages messages) {
            return new FieldEntry(field, people, EntrySheet.words(field, help), messages);
        }

        /// Whose a record is; the ledger's name for the school's.
        String owner(LedgerRecord record) {
            return people.stream()
                    .filter(person -> person.teacher() == record.teacher())
                    .map(Person::name)
                    .findFirst()
                    .orElse(record.ledger().name());
        }
    }

    /// @param record the record of a row
    public RecordWriting(Features features, Around around, HandEntries entries, Function<R, LedgerRecord> record) {
        this.features = features;
        this.around = around;
        this.entries = entries;
        this.record = record;
    }

    /// From now on rows are of that school and ledger.
    public void show(SchoolFile open, Known now) {
        school = open;
        known = now;
    }

    @Override
    public Optional<String> refusal(R row, String column) {
        Ledger ledger = record.apply(row).ledger();
        Messages messages = around.messages();
        if (ledger.appendOnly()) {
            return Optional.of(messages.text("edit.append-only", ledger.name()));
        }
        if (ledger.fieldByKey(column).isEmpty()) {
            return Optional.of(messages.text("edit.no-field"));
        }
        boolean isName = ledger.equals(Roster.TEACHER) && column.equals(Roster.NAME);
        return isName || FieldControls.LONG_TEXTS.contains(column)
                ? Optional.of(messages.text("edit.in-form"))
                : Optional.empty();
    }

    @Override
    public String text(R row, String column) {
        LedgerRecord of = record.apply(row);
        return of.ledger()
                .fieldByKey(column)
                .map(field -> {
                    FieldEntry entry = entry(field);
                    entry.show(of.get(column));
                    return entry.text().get();
                })
                .orElse("");
    }

    @Override
    public List<String> words(R row, String column) {
        Field field = record.apply(row).ledger().field(column);
        return switch (field.type()) {
            case PERSON -> known.people().stream().map(Person::label).toList();
            case YES_NO -> List.of(Value.of(true).display(), Value.of(false).display());
            case TEXT -> entry(field).words();
            case NUMBER, DATE -> List.of();
        };
    }

    @Override
    public Optional<String> problem(R row, String column, String typed) {
        FieldEntry entry = entry(record.apply(row).ledger().field(column));
        entry.text().set(typed);
        return entry.reading() instanceof FieldEntry.Reading.Wrong(var sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }

    @Override
    public String name(R row) {
        return known.owner(record.apply(row));
    }

    @Override
    public Object id(R row) {
        return record.apply(row).id();
    }

    @Override
    public String kind(R row) {
        return record.apply(row).ledger().name();
    }

    @Override
    public void write(Edit<R> edit, Consumer<Written> told) {
        List<CellChange<LedgerRecord>> changes = edit.changes().stream()
                .map(change -> new CellChange<>(record.apply(change.row()), change.column(), change.text()))
                .toList();
        start(edit.step(), changes.size(), told, (batch, progress) -> batch.write(changes, edit.reason(), progress));
    }

    @Override
    public Optional<String> keeps(R row) {
        Ledger ledger = record.apply(row).ledger();
        return ledger.appendOnly()
                ? Optional.of(around.messages().text("edit.append-only", ledger.name()))
                : Optional.empty();
    }

    @Override
    public void delete(List<R> rows, Consumer<Written> told) {
        List<LedgerRecord> records = rows.stream().map(record).toList();
        Messages messages = around.messages();
        String name = records.getFirst().ledger().name();
        start(
                count -> messages.text("edit.step-delete", count, name),
                records.size(),
                told,
                (batch, progress) -> batch.delete(records, messages.text("edit.reason-delete"), progress));
    }

    private interface Batch {
        RecordBatch.Outcome run(RecordBatch batch, Progress progress);
    }

    private void start(IntFunction<String> step, int count, Consumer<Written> told, Batch batch) {
        SchoolFile open = school;
        Known now = known;
        if (open != null) {
            around.background()
                    .run(
                            step.apply(count),
                            progress ->
                                    batch.run(new RecordBatch(open, features.rules(), entries, now, around), progress),
                            outcome -> {
                                if (!outcome.done().isEmpty()) {
                                    entries.written(step.apply(outcome.written().count()), outcome.done());
                                }
                                told.accept(outcome.written());
                            });
        }
    }

    private FieldEntry entry(Field field) {
        return known.entry(field, around.messages());
    }
}
