package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Stretch;
import org.qinglan.model.standing.Situation;

/// The paper form of a school year: a row a teacher in the order of the roster, a column for each obligation and period
/// in the order of the rules, in each cell the events so far.
///
/// What is entered in a cell becomes the values of a new record of [ActivityLedger#ACTIVITY]; storing it, and checking
/// it first, is up to whoever shows the grid.
///
/// @param rows those whom at least one column concerns
public record ActivityGrid(List<Column> columns, List<Row> rows) {
    public ActivityGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One obligation in one period.
    public record Column(Obligation obligation, Stretch stretch) {

        /// `公开课`
        public String name() {
            return obligation.head().name();
        }

        /// 活动类别 of a new record.
        public String category() {
            return obligation.event().categories().getFirst();
        }

        /// 级别 that a cell begins with: the lowest that counts; empty where levels do not matter.
        public String level() {
            Level lowest = obligation.event().lowest();
            return lowest == null ? "" : lowest.term();
        }

        /// Whether 数量 is added up here, e.g. lessons heard, and so should be asked for.
        public boolean asksQuantity() {
            return obligation.amount().summed();
        }

        /// Whether 同行人 should be asked for.
        public boolean asksPartner() {
            return obligation.event().together() > 1;
        }

        /// The values of a new record.
        public Map<String, Value> entry(Entry entry) {
            Map<String, Value> values = new HashMap<>();
            values.put(ActivityLedger.CATEGORY, Value.of(category()));
            values.put(ActivityLedger.HELD_ON, Value.of(entry.heldOn()));
            values.put(ActivityLedger.TITLE, Value.of(entry.title()));
            values.put(ActivityLedger.LEVEL, Value.of(entry.level().isBlank() ? level() : entry.level()));
            values.put(ActivityLedger.EVIDENCE, Value.of(entry.evidence()));
            values.put(ActivityLedger.PARTNER, Value.of(entry.partner()));
            if (entry.quantity() != null) {
                values.put(ActivityLedger.QUANTITY, Value.of(entry.quantity()));
            }
            values.values().removeIf(Value::isMissing);
            return values;
        }
    }

    /// What somebody types in a cell; texts may be empty, an empty level is the column's own.
    public record Entry(
            LocalDate heldOn,
            String title,
            String level,
            String evidence,
            String partner,
            @Nullable BigFraction quantity) {

        /// An entry of a day alone.
        public static Entry on(LocalDate heldOn) {
            return new Entry(heldOn, "", "", "", "", null);
        }
    }

    /// @param cells one a column; nothing where the column does not concern the person
    public record Row(LedgerRecord person, List<@Nullable ObligationStanding> cells) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /// The grid of the school year in which the situation's day lies.
    ///
    /// @param list the paper form, e.g. `五个一`; empty for every obligation of teachers
    public static ActivityGrid of(String list, Situation situation) {
        List<Map<Column, ObligationStanding>> found = new ArrayList<>();
        Map<Column, Integer> places = new LinkedHashMap<>();
        for (LedgerRecord person : situation.roster()) {
            Map<Column, ObligationStanding> own = own(list, person, situation);
            own.keySet().forEach(column -> places.putIfAbsent(column, places.size()));
            found.add(own);
        }
        List<Column> columns = ordered(places, situation);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Map<Column, ObligationStanding> own = found.get(i);
            if (!own.isEmpty()) {
                List<@Nullable ObligationStanding> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(own.get(column)));
                rows.add(new Row(situation.roster().get(i), cells));
            }
        }
        return new ActivityGrid(columns, rows);
    }

    /// The lists that a grid can be made of, in the order of the rules.
    public static List<String> lists(Situation situation) {
        return situation.rules().rulings(Obligation.class).stream()
                .filter(ruling ->
                        ruling.rule().owed() != Owed.SCHOOL && ruling.span().covers(situation.day()))
                .map(ruling -> ruling.rule().list())
                .filter(list -> !list.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<Column, ObligationStanding> own(String list, LedgerRecord person, Situation situation) {
        Map<Column, ObligationStanding> own = new LinkedHashMap<>();
        for (ObligationStanding standing :
                ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation)) {
            if (list.isEmpty() || list.equals(standing.obligation().list())) {
                own.put(new Column(standing.obligation(), standing.part().stretch()), standing);
            }
        }
        return own;
    }

    /// In the order of the rules, then of the periods, though the first person may not have them all.
    private static List<Column> ordered(Map<Column, Integer> places, Situation situation) {
        List<String> ids = List.copyOf(ObligationStandings.versions(situation).keySet());
        return places.keySet().stream()
                .sorted(Comparator.comparingInt((Column column) ->
                                ids.indexOf(column.obligation().head().id()))
                        .thenComparing(column -> column.stretch().span().from()))
                .toList();
    }
}
