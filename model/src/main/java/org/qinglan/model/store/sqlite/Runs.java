package org.qinglan.model.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.HashChain;

/// The table of frozen runs.
final class Runs {
    /// First word of a run's subject in the journal.
    static final String SUBJECT = "run";

    private static final String COLUMNS =
            "kind, scheme, scheme_text, scheme_hash, reference_date, inputs, results, at, author";

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    long insert(StoredRun run) {
        return database.number(
                "INSERT INTO run (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                run.kind(),
                run.scheme(),
                run.schemeText(),
                run.schemeHash(),
                run.referenceDate().toString(),
                run.inputs(),
                run.results(),
                run.at().toString(),
                run.author());
    }

    List<StoredRun> all() {
        return database.list("SELECT id, " + COLUMNS + " FROM run ORDER BY id", Runs::read);
    }

    Optional<StoredRun> byId(long id) {
        return database.first("SELECT id, " + COLUMNS + " FROM run WHERE id = ?", Runs::read, id);
    }

    /// What the journal keeps of a run: enough to find any change of it.
    static String text(StoredRun run) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", run.kind());
        texts.put("scheme", run.scheme());
        texts.put("scheme_text", HashChain.hash(List.of(run.schemeText())));
        texts.put("scheme_hash", run.schemeHash());
        texts.put("reference_date", run.referenceDate().toString());
        texts.put("inputs", HashChain.hash(run.inputs()));
        texts.put("results", HashChain.hash(run.results()));
        texts.put("at", run.at().toString());
        texts.put("author", run.author());
        return CanonicalText.write(texts);
    }

    private static StoredRun read(ResultSet row) throws SQLException {
        return new StoredRun(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("scheme"),
                row.getString("scheme_text"),
                row.getString("scheme_hash"),
                LocalDate.parse(row.getString("reference_date")),
                row.getBytes("inputs"),
                row.getBytes("results"),
                Instant.parse(row.getString("at")),
                row.getString("author"));
    }
}
