package org.qinglan.model.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ledger.Ledger;

/// Another program with its hands in a closed file.
final class OutsideTool {
    private OutsideTool() {}

    static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /// Every row of every ledger, column by column.
    static List<String> dump(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Ledger ledger : Ledgers.STORED) {
            rows.addAll(query(file, "SELECT '" + ledger.key() + "' AS \"table\", * FROM \"" + ledger.key() + "\""));
        }
        return rows;
    }

    static List<String> query(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
