package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// A table written down in a test.
record Plain(Map<String, List<Value>> columns, Set<Integer> absent) implements Columns {
    static final Map<String, Table> TABLES = Map.of(
            "教龄分段",
                    new Table.Steps(
                            Table.Reading.MARGINAL,
                            List.of(step("10", "0.3"), step("20", "0.4"), step("30", "0.5"), step("0.6"))),
            "病假扣分", new Table.Steps(Table.Reading.UP_TO, List.of(step("10", "12"), step("30", "30"), step("50"))),
            "岗位",
                    new Table.Words(
                            List.of(line("副校长", "450"), line("*副主任", "240"), line("*主任", "300")),
                            Numbers.fraction(BigDecimal.ZERO)),
            "学历分", new Table.Words(List.of(line("本科", "6"), line("大专", "4")), null),
            "名次奖",
                    new Table.Words(
                            List.of(line("1", "100"), line("2.0", "70"), line("3", "50")),
                            Numbers.fraction(BigDecimal.ZERO)),
            "获奖分",
                    new Table.Grid(
                            new TableAxis.Words(List.of(new TableWord("国家级"), new TableWord("*级奖")), false),
                            new TableAxis.Brackets(List.of(number("3"), number("10"))),
                            List.of(
                                    List.of(number("5"), number("4"), number("3")),
                                    List.of(number("2"), number("1"), number("0.5")))));

    static Plain row(Object... namesAndValues) {
        Map<String, List<Value>> columns = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put((String) namesAndValues[i], List.of((Value) namesAndValues[i + 1]));
        }
        return new Plain(columns, Set.of());
    }

    Plain with(String name, Object... values) {
        Map<String, List<Value>> more = new HashMap<>(columns);
        List<Value> column = new ArrayList<>();
        for (Object value : values) {
            column.add(
                    switch (value) {
                        case Integer number -> Value.of(number.longValue());
                        case String text -> Value.of(text);
                        case Value known -> known;
                        default -> throw new IllegalArgumentException(value.toString());
                    });
        }
        more.put(name, column);
        return new Plain(more, absent);
    }

    Plain without(Integer... rows) {
        return new Plain(columns, Set.of(rows));
    }

    Evaluator evaluator() {
        return new Evaluator(this, TABLES);
    }

    @Override
    public int rows() {
        return columns.values().iterator().next().size();
    }

    @Override
    public Value at(String column, int row) {
        return columns.getOrDefault(column, List.of()).get(row);
    }

    @Override
    public boolean takesPart(int row) {
        return !absent.contains(row);
    }

    private static Table.Step step(String upTo, String number) {
        return new Table.Step(Numbers.fraction(new BigDecimal(upTo)), Numbers.fraction(new BigDecimal(number)));
    }

    private static Table.Step step(String number) {
        return new Table.Step(null, Numbers.fraction(new BigDecimal(number)));
    }

    private static BigFraction number(String number) {
        return Numbers.fraction(new BigDecimal(number));
    }

    private static Table.Line line(String word, String number) {
        return new Table.Line(word, Numbers.fraction(new BigDecimal(number)));
    }
}
