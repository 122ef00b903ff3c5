package org.qinglan.model.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.JournalEntry;
import org.qinglan.model.journal.RecordStep;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.ledger.Records;

/// An open `.qinglan` file: one school with all its teachers' files.
///
/// Every writing call is one transaction with its journal entries. One thread at a time.
public interface SchoolFile extends Records, AutoCloseable {

    Path path();

    String schoolName();

    /// Everybody in the order of the roster, as records of [org.qinglan.model.teacher.Roster#TEACHER].
    List<LedgerRecord> roster();

    /// Stores a batch: all of it, or nothing if it is cancelled or fails. Records that are there already are left.
    ImportReceipt apply(ImportBatch batch, String author, Progress progress);

    /// Takes an import back whole, if nothing that it brought was changed since.
    ///
    /// @return what stands in the way; empty where the import was taken back
    List<Finding> undoImport(long batch, String author);

    /// Makes changes by hand: all of them or none, each as if those before it were made already.
    ///
    /// Two records may exchange their keys: a key that a later change of the same call gives up counts as free.
    ///
    /// @throws SchoolFileException with every refused change, if a ledger is only appended to, there is a record of
    /// the
    ///     same key already, or a person to be deleted is still named by other records
    /// @return the number of the record of each change, in their order
    List<Long> write(List<RecordChange> changes, String author, String reason, Progress progress);

    /// Adds a record by hand.
    ///
    /// @param teacher number in the roster; 0 for a record of the school
    /// @throws SchoolFileException if there is a record of the same key already
    /// @return the number of the new record
    default long add(Ledger ledger, long teacher, Map<String, Value> values, String author, String reason) {
        return write(List.of(new RecordChange.Add(ledger, teacher, values)), author, reason, Progress.NONE)
                .getFirst();
    }

    /// Replaces the values of a record.
    ///
    /// @throws SchoolFileException if the ledger is only appended to, or there is a record of the same key already
    default void correct(LedgerRecord record, Map<String, Value> values, String author, String reason) {
        write(List.of(new RecordChange.Correct(record, values)), author, reason, Progress.NONE);
    }

    /// @throws SchoolFileException if the ledger is only appended to, or a person is still named by other records
    default void delete(LedgerRecord record, String author, String reason) {
        write(List.of(new RecordChange.Delete(record)), author, reason, Progress.NONE);
    }

    /// @return the number of the stored run
    long saveRun(StoredRun run);

    List<StoredRun> runs();

    Optional<StoredRun> run(long id);

    List<JournalEntry> journal();

    /// What became of one record, the earliest first; nothing for records that are only worked out.
    ///
    /// @param id number of the record, which may be deleted
    List<RecordStep> history(Ledger ledger, long id);

    /// Checks the file itself: pages, references, header and the chain of the journal.
    ///
    /// @return what is wrong; empty where all is well
    List<Finding> check();

    /// Writes a verified copy; the target appears only when it is whole.
    void backUp(Path target);

    @Override
    void close();
}
