package org.qinglan.app.fake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFileException.Refusal;
import org.qinglan.model.teacher.Roster;

/// A school that lives in memory.
public final class FakeSchool implements SchoolFile {
    private final Path path;
    private final String name;
    private final List<LedgerRecord> records = new ArrayList<>();
    private static final Instant AT = Instant.parse("2026-01-20T10:42:00Z");

    private final List<StoredRun> runs = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<RecordStep> steps = new ArrayList<>();
    private long next = 90_000;
    private boolean closed;

    public FakeSchool(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    public FakeSchool with(Ledger ledger, long teacher, Map<String, Value> values, String workbook) {
        long id = ledger.equals(Roster.TEACHER) ? teacher : records.size() + 1000L;
        SourceRow source = new SourceRow(workbook, ledger.name(), records.size() % 90 + 4, Map.of());
        records.add(new LedgerRecord(id, ledger, teacher, values, source));
        return this;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String schoolName() {
        return name;
    }

    @Override
    public List<LedgerRecord> roster() {
        return records.stream().filter(r -> r.ledger().equals(Roster.TEACHER)).toList();
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        records.stream().filter(r -> r.ledger().equals(ledger)).forEach(each);
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return records.stream()
                .filter(r -> r.ledger().equals(ledger) && r.teacher() == teacher)
                .toList();
    }

    @Override
    public ImportReceipt apply(ImportBatch batch, String author, Progress progress) {
        Map<String, Long> numbers = new HashMap<>();
        roster().forEach(r -> numbers.put(r.text(Roster.ID_NUMBER), r.id()));
        for (ImportBatch.Incoming row : batch.rows()) {
            progress.check();
            long teacher = numbers.computeIfAbsent(row.idNumber(), _ -> numbers.size() + 1L);
            records.add(new LedgerRecord(teacher, row.ledger(), teacher, row.values(), row.source()));
        }
        return new ImportReceipt(
                1,
                List.of(new ImportReceipt.Line(
                        "花名册.xlsx", "教师", "teacher", batch.rows().size(), 0, 0)));
    }

    @Override
    public List<Finding> undoImport(long batch, String author) {
        records.removeLast();
        return List.of();
    }

    @Override
    public List<Long> write(List<RecordChange> changes, String author, String reason, Progress progress) {
        List<LedgerRecord> before = List.copyOf(records);
        int lines = written.size();
        List<Long> numbers = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            progress.check();
            try {
                numbers.add(write(changes.get(i), author, reason));
            } catch (SchoolFileException refusal) {
                refused.add(new Refusal(i, refusal.finding()));
            }
        }
        if (!refused.isEmpty()) {
            records.clear();
            records.addAll(before);
            written.subList(lines, written.size()).clear();
            throw new SchoolFileException(refused);
        }
        return numbers;
    }

    private long write(RecordChange change, String author, String reason) {
        return switch (change) {
            case RecordChange.Add(var ledger, var teacher, var values, var source) -> {
                refuseDouble(ledger, teacher, values, 0);
                long id = next++;
                long owner = ledger.equals(Roster.TEACHER) ? id : teacher;
                LedgerRecord added = new LedgerRecord(id, ledger, owner, values, source);
                records.add(added);
                log("add", reason);
                steps.add(new RecordStep(steps.size() + 1, AT, author, "add", null, added, reason));
                yield id;
            }
            case RecordChange.Correct(var record, var values) -> {
                refuseKept(record.ledger());
                refuseDouble(record.ledger(), record.teacher(), values, record.id());
                int place = place(record);
                LedgerRecord old = records.get(place);
                LedgerRecord now = new LedgerRecord(old.id(), old.ledger(), old.teacher(), values, old.source());
                records.set(place, now);
                log("correct", reason);
                steps.add(new RecordStep(steps.size() + 1, AT, author, "correct", old, now, reason));
                yield record.id();
            }
            case RecordChange.Delete(var record) -> {
                refuseKept(record.ledger());
                records.remove(place(record));
                log("delete", reason);
                yield record.id();
            }
        };
    }

    private static void refuseKept(Ledger ledger) {
        if (ledger.appendOnly()) {
            throw refusal("store-append-only", ledger.name() + "只能续记，不能改动或删除。", "请登记一条“作废”。");
        }
    }

    private void refuseDouble(Ledger ledger, long teacher, Map<String, Value> values, long id) {
        boolean there = !ledger.unique().isEmpty()
                && of(ledger, teacher).stream()
                        .filter(known -> known.id() != id)
                        .anyMatch(known -> ledger.unique().stream().allMatch(key -> known.text(key)
                                .equals(values.getOrDefault(key, Value.missing())
                                        .display())));
        if (there) {
            throw refusal("store-double", "已经有一条这样的“" + ledger.name() + "”了。", "请更正原来那一条。");
        }
    }

    private static SchoolFileException refusal(String code, String message, String mend) {
        return new SchoolFileException(new Finding(code, Finding.Severity.ERROR, "", message, mend, null));
    }

    private int place(LedgerRecord record) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).id() == record.id() && records.get(i).ledger().equals(record.ledger())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no record " + record);
    }

    private void log(String action, String reason) {
        written.add((action + " " + reason).strip());
    }

    /// What was written by hand, each with its reason.
    public List<String> written() {
        return written;
    }

    @Override
    public long saveRun(StoredRun run) {
        long id = runs.size() + 1L;
        runs.add(new StoredRun(
                id,
                run.kind(),
                run.scheme(),
                run.schemeText(),
                run.schemeHash(),
                run.referenceDate(),
                run.inputs(),
                run.results(),
                run.at(),
                run.author()));
        return id;
    }

    @Override
    public List<StoredRun> runs() {
        return List.copyOf(runs);
    }

    @Override
    public Optional<StoredRun> run(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    @Override
    public List<JournalEntry> journal() {
        return List.of();
    }

    /// A record that nobody touched was imported.
    @Override
    public List<RecordStep> history(Ledger ledger, long id) {
        List<RecordStep> own = new ArrayList<>();
        records.stream()
                .filter(record -> record.ledger().equals(ledger) && record.id() == id && record.source() != null)
                .findFirst()
                .ifPresent(record -> own.add(new RecordStep(0, AT, "王会计", "import", null, first(record), "")));
        steps.stream().filter(step -> isOf(step, ledger, id)).forEach(own::add);
        return own;
    }

    private LedgerRecord first(LedgerRecord record) {
        return steps.stream()
                .filter(step -> isOf(step, record.ledger(), record.id()))
                .map(RecordStep::before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(record);
    }

    private static boolean isOf(RecordStep step, Ledger ledger, long id) {
        LedgerRecord known = step.after() == null ? step.before() : step.after();
        return known != null && known.ledger().equals(ledger) && known.id() == id;
    }

    @Override
    public List<Finding> check() {
        return List.of();
    }

    @Override
    public void backUp(Path target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        closed = true;
    }

    static Value day(String iso) {
        return Value.of(LocalDate.parse(iso));
    }
}
