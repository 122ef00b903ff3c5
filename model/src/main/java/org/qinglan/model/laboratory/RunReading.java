package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Places;
import org.qinglan.model.laboratory.Comparison.Standing;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;

/// A computed sheet, read by person and column.
final class RunReading {
    private final ComputedRun run;
    private final Sheet sheet;
    private final Map<Long, SheetRow> rows = new HashMap<>();
    private final List<Long> people = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<BigFraction> totals;

    RunReading(ComputedRun run) {
        this.run = run;
        this.sheet = run.sheet();
        for (SheetRow row : sheet.rows()) {
            people.add(row.teacher());
            rows.put(row.teacher(), row);
        }
        for (int i = 0; i < sheet.columns().size(); i++) {
            positions.put(sheet.columns().get(i).name(), i);
        }
        this.totals = people.stream()
                .map(this::amount)
                .filter(Objects::nonNull)
                .sorted(Numbers::compare)
                .toList();
    }

    List<Long> people() {
        return people;
    }

    String name(long person) {
        SheetRow row = rows.get(person);
        return row == null ? "" : row.name();
    }

    /// What the person is judged by; nothing where the person is not in the run.
    @Nullable
    Standing standing(long person) {
        if (!rows.containsKey(person)) {
            return null;
        }
        BigFraction amount = amount(person);
        return switch (run.scheme().purpose()) {
            case MERIT_PAY -> new Standing(amount, amount == null ? 0 : Places.of(amount, totals), false);
            case TITLE_REVIEW -> new Standing(amount, place(person), isYes(person, ColumnNames.RECOMMENDED));
            case ASSESSMENT -> new Standing(amount, place(person), false);
            case STANDING -> new Standing(null, 0, isYes(person, ColumnNames.MET));
        };
    }

    private int place(long person) {
        BigFraction place = number(person, ColumnNames.PLACE);
        return place == null ? 0 : place.intValue();
    }

    private boolean isYes(long person, String column) {
        return cell(person, column) instanceof Value.Flag(var yes) && yes;
    }

    private @Nullable BigFraction amount(long person) {
        String column = pointsColumn(run);
        return column.isEmpty() ? null : number(person, column);
    }

    /// The column that decides first: yuan, or points; empty where there is none.
    static String pointsColumn(ComputedRun run) {
        return MainColumn.of(run.scheme());
    }

    @Nullable
    BigFraction number(long person, String column) {
        return cell(person, column) instanceof Value.Num(var number) ? number : null;
    }

    private Value cell(long person, String column) {
        SheetRow row = rows.get(person);
        Integer position = positions.get(column);
        return row == null || position == null ? Value.missing() : row.cells().get(position);
    }

    /// Columns that add up to the pay.
    List<String> moneyColumns() {
        return sheet.columns().stream()
                .filter(column -> column.role() == Role.MONEY)
                .map(SheetColumn::name)
                .filter(name -> !name.equals(ColumnNames.TOTAL))
                .toList();
    }

    List<String> itemColumns() {
        return sheet.columns().stream()
                .filter(column -> column.role() == Role.ITEM)
                .map(SheetColumn::name)
                .toList();
    }
}
