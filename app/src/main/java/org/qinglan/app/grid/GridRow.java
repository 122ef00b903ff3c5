package org.qinglan.app.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.activity.ActivityGrid;
import org.qinglan.model.activity.ObligationStanding;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

/// One teacher of the form, with what was entered since the form was read.
final class GridRow {
    private final ActivityGrid.Row row;
    private final List<Integer> columns;
    private final SearchKey key;
    private final Map<Integer, List<String>> fresh = new HashMap<>();

    /// @param columns places in the row of those that are shown
    GridRow(ActivityGrid.Row row, List<Integer> columns) {
        this.row = row;
        this.columns = List.copyOf(columns);
        this.key = SearchKey.of(row.person().text(Roster.NAME), row.person().text(Roster.ID_NUMBER), "");
    }

    LedgerRecord person() {
        return row.person();
    }

    String name() {
        return row.person().text(Roster.NAME);
    }

    SearchKey key() {
        return key;
    }

    /// Whether the person owes what the column asks.
    boolean concerns(int column) {
        return row.cells().get(columns.get(column)) != null;
    }

    /// `10-16、11-02`, and behind it what is missing.
    Cell cell(int column) {
        ObligationStanding standing = row.cells().get(columns.get(column));
        if (standing == null) {
            return new Cell("", "");
        }
        List<String> events = new ArrayList<>();
        standing.used().forEach(event -> events.add(brief(event)));
        events.addAll(fresh.getOrDefault(column, List.of()));
        boolean isFresh = fresh.containsKey(column);
        String missing = standing.isMet() || isFresh ? "" : Numbers.display(standing.missing());
        return new Cell(String.join(" ", events), missing);
    }

    /// What a cell shows.
    ///
    /// @param missing number, empty where nothing is or where it is not counted anew yet
    record Cell(String events, String missing) {}

    void entered(int column, String event) {
        fresh.computeIfAbsent(column, _ -> new ArrayList<>()).add(event);
    }

    /// `10-16`, with its quantity where it has one.
    static String brief(LedgerRecord event) {
        String day = event.get("held_on") instanceof Value.Day(var date)
                ? date.toString().substring(5)
                : "?";
        String quantity = event.text("quantity");
        return quantity.isEmpty() ? day : day + "×" + quantity;
    }
}
