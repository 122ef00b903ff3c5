package org.qinglan.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.table.CellWriting.CellChange;
import org.qinglan.app.table.CellWriting.Refused;
import org.qinglan.app.table.CellWriting.Written;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;
import org.qinglan.model.store.SchoolFileException.Refusal;

/// Checks and writes many records together, leaving out those that are refused. For the worker, for one use.
final class RecordBatch {
    private static final int RECORDS_BETWEEN_CHECKS = 20;

    private final SchoolFile school;
    private final Features.Rules rules;
    private final HandEntries entries;
    private final RecordWriting.Known known;
    private final Around around;
    private final List<Refused> refused = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private final Map<Long, List<LedgerRecord>> stored = new HashMap<>();

    /// What was written and what became of the rest.
    record Outcome(List<HandEntries.Done> done, Written written) {
        Outcome {
            done = List.copyOf(done);
        }
    }

    /// One record as it is to be, with the cells from which that comes; without cells it is to be deleted.
    private record Wish(LedgerRecord before, RecordChange change, List<CellChange<LedgerRecord>> cells) {
        int count() {
            return Math.max(1, cells.size());
        }
    }

    RecordBatch(
            SchoolFile school, Features.Rules rules, HandEntries entries, RecordWriting.Known known, Around around) {
        this.school = school;
        this.rules = rules;
        this.entries = entries;
        this.known = known;
        this.around = around;
    }

    Outcome write(List<CellChange<LedgerRecord>> changes, String reason, Progress progress) {
        Map<Long, List<CellChange<LedgerRecord>>> byRecord = new LinkedHashMap<>();
        changes.forEach(change -> byRecord.computeIfAbsent(change.row().id(), _ -> new ArrayList<>())
                .add(change));
        Situation situation = rules.situation(school, around.today());
        List<Wish> wishes = new ArrayList<>();
        int looked = 0;
        for (List<CellChange<LedgerRecord>> cells : byRecord.values()) {
            if (looked++ % RECORDS_BETWEEN_CHECKS == 0) {
                progress.report(looked, 2L * byRecord.size());
                progress.check();
            }
            wish(cells).filter(wish -> passes(wish, situation)).ifPresent(wishes::add);
        }
        return store(wishes, reason, progress);
    }

    Outcome delete(List<LedgerRecord> records, String reason, Progress progress) {
        List<Wish> wishes = records.stream()
                .map(record -> new Wish(record, new RecordChange.Delete(record), List.of()))
                .toList();
        return store(wishes, reason, progress);
    }

    /// The record as it stands in the file, not as the screen remembers it: another cell of it may just have been
    /// written.
    private Optional<Wish> wish(List<CellChange<LedgerRecord>> cells) {
        LedgerRecord shown = cells.getFirst().row();
        Optional<LedgerRecord> found =
                stored.computeIfAbsent(shown.teacher(), teacher -> school.of(shown.ledger(), teacher)).stream()
                        .filter(record -> record.id() == shown.id())
                        .findFirst();
        if (found.isEmpty()) {
            refuse(shown, cells, around.messages().text("edit.gone"));
            return Optional.empty();
        }
        LedgerRecord before = found.get();
        Map<String, Value> values = new HashMap<>(before.values());
        cells.forEach(cell -> {
            FieldEntry entry = known.entry(before.ledger().field(cell.column()), around.messages());
            entry.text().set(cell.text());
            values.put(cell.column(), entry.value());
        });
        values.values().removeIf(Value::isMissing);
        return Optional.of(new Wish(before, new RecordChange.Correct(before, values), cells));
    }

    private boolean passes(Wish wish, Situation situation) {
        LedgerRecord before = wish.before();
        if (!(wish.change() instanceof RecordChange.Correct(var _, var values))) {
            return true;
        }
        LedgerRecord after = new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, before.source());
        List<Finding> found = rules.check(after, situation);
        List<Finding> errors = found.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            refuse(before, wish.cells(), errors.getFirst().sentence());
            return false;
        }
        found.stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                .forEach(finding -> hints.add(around.messages()
                        .text("edit.hint", known.owner(before), finding.message() + " " + finding.mend())));
        return true;
    }

    private Outcome store(List<Wish> wishes, String reason, Progress progress) {
        List<Wish> left = new ArrayList<>(wishes);
        while (!left.isEmpty()) {
            try {
                List<RecordChange> changes = left.stream().map(Wish::change).toList();
                List<HandEntries.Done> done = entries.write(school, changes, reason, new SecondHalf(progress));
                int count = left.stream().mapToInt(Wish::count).sum();
                return new Outcome(done, new Written(count, refused, hints));
            } catch (SchoolFileException refusal) {
                if (refusal.refusals().isEmpty()) {
                    throw refusal;
                }
                leaveOut(left, refusal.refusals());
            }
        }
        return new Outcome(List.of(), new Written(0, refused, hints));
    }

    /// Writing comes after checking.
    private record SecondHalf(Progress whole) implements Progress {
        @Override
        public void report(long done, long total) {
            whole.report(total + done, 2 * total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    /// The rest is tried again: whether it is refused may depend on what was left out.
    private void leaveOut(List<Wish> left, List<Refusal> refusals) {
        List<Wish> out =
                refusals.stream().map(refusal -> left.get(refusal.change())).toList();
        refusals.forEach(refusal -> {
            Wish wish = left.get(refusal.change());
            refuse(wish.before(), wish.cells(), refusal.finding().sentence());
        });
        left.removeAll(out);
    }

    private void refuse(LedgerRecord record, List<CellChange<LedgerRecord>> cells, String reason) {
        String owner = known.owner(record);
        if (cells.isEmpty()) {
            refused.add(new Refused(owner, "", "", reason));
        }
        cells.forEach(cell -> refused.add(new Refused(owner, cell.column(), cell.text(), reason)));
    }
}
