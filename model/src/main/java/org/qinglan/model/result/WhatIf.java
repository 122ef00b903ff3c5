package org.qinglan.model.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.formula.FormulaType;
import org.qinglan.model.formula.Places;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Facts;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.store.Progress;

/// What would have come out of a run if one fact of one person were another. Nothing is stored.
public final class WhatIf {
    static final Messages MESSAGES = Messages.beside(WhatIf.class);
    private static final int WORDS = 30;

    private WhatIf() {}

    /// What would be, or why it cannot be said.
    public sealed interface Answer {
        /// @param own          columns of the person that differ, in the order of the sheet
        /// @param takesPart    whether the person would still be in the sheet
        /// @param others       how many others get another number in the main column
        /// @param largest      whoever of them is moved furthest; nothing where nobody is
        /// @param rankBefore   1 for the largest; 0 for whoever has no place
        record Effect(
                List<Cell> own,
                boolean takesPart,
                int others,
                @Nullable Moved largest,
                int rankBefore,
                int rankAfter,
                ComputedRun after)
                implements Answer {
            public Effect {
                own = List.copyOf(own);
            }
        }

        record Refused(Finding reason) implements Answer {}
    }

    /// One column of the person.
    public record Cell(SheetColumn column, Value before, Value after) {}

    /// Somebody else who is moved.
    public record Moved(String name, BigFraction change) {}

    /// The words that stand in a text fact of anybody, the first thirty in order.
    public static List<String> words(ComputedRun run, String fact) {
        return run.frozen().facts().columns().getOrDefault(fact, List.of()).stream()
                .filter(Value.Text.class::isInstance)
                .map(Value::display)
                .distinct()
                .sorted()
                .limit(WORDS)
                .toList();
    }

    /// Computes the run again for everybody with one fact replaced.
    public static Answer of(ComputedRun run, long teacher, String fact, Value value, Progress progress) {
        Optional<Finding> refusal = refusal(run.scheme(), fact, value);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        progress.check();
        try {
            ComputedRun after = ComputedRun.again(run.scheme(), replaced(run, teacher, fact, value));
            progress.check();
            return effect(run, after, teacher);
        } catch (SchemeFailure failure) {
            return new Answer.Refused(failure.finding());
        }
    }

    private static Optional<Finding> refusal(Scheme scheme, String name, Value value) {
        Optional<FactRule> fact = scheme.fact(name);
        if (fact.isEmpty()) {
            return Optional.of(MESSAGES.error(name, "not-a-fact", name));
        }
        Optional<String> needing = needing(scheme, name);
        if (needing.isPresent()) {
            return Optional.of(MESSAGES.error(name, "fact-needed", name, needing.get()));
        }
        if (!value.isMissing() && kind(value) != fact.get().type().kind()) {
            return Optional.of(
                    MESSAGES.error(name, "other-kind", name, fact.get().type().term(), value.display()));
        }
        return Optional.empty();
    }

    private static Optional<String> needing(Scheme scheme, String name) {
        return scheme.facts().stream()
                .filter(other -> !other.name().equals(name)
                        && !other.needs(List.of(name)).isEmpty())
                .map(FactRule::name)
                .findFirst()
                .or(() -> scheme.links().stream()
                        .filter(link -> !link.records().needs(List.of(name)).isEmpty())
                        .map(link -> link.name())
                        .findFirst());
    }

    private static FormulaType.@Nullable Kind kind(Value value) {
        return switch (value) {
            case Value.Num _ -> FormulaType.Kind.NUMBER;
            case Value.Text _ -> FormulaType.Kind.TEXT;
            case Value.Day _ -> FormulaType.Kind.DATE;
            case Value.Flag _ -> FormulaType.Kind.FLAG;
            case Value.Missing _ -> null;
        };
    }

    private static FrozenFacts replaced(ComputedRun run, long teacher, String fact, Value value) {
        Facts facts = run.frozen().facts();
        int row = IntStream.range(0, facts.people().size())
                .filter(i -> facts.people().get(i).teacher() == teacher)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("teacher " + teacher + " is not in this run"));
        Map<String, List<Value>> columns = new HashMap<>(facts.columns());
        List<Value> column = new ArrayList<>(Objects.requireNonNull(columns.get(fact)));
        column.set(row, value);
        columns.put(fact, column);
        return FrozenFacts.of(run.scheme(), new Facts(facts.people(), columns, facts.links()));
    }

    private static Answer effect(ComputedRun before, ComputedRun after, long teacher) {
        String main = MainColumn.of(before);
        Map<Long, BigFraction> then = numbers(before.sheet(), main);
        Map<Long, BigFraction> now = numbers(after.sheet(), main);
        int others = 0;
        Moved largest = null;
        for (SheetRow row : before.sheet().rows()) {
            BigFraction change = change(row, then, now);
            if (row.teacher() != teacher && change.signum() != 0) {
                others++;
                largest = largest == null
                                || Numbers.compare(
                                                change.abs(), largest.change().abs())
                                        > 0
                        ? new Moved(row.name(), change)
                        : largest;
            }
        }
        Optional<SheetRow> own = row(after.sheet(), teacher);
        return new Answer.Effect(
                own(before.sheet(), after.sheet(), teacher),
                own.isPresent(),
                others,
                largest,
                rank(before, main, teacher),
                rank(after, main, teacher),
                after);
    }

    /// Whoever has no number at one of both is not moved, but comes or goes.
    private static BigFraction change(SheetRow row, Map<Long, BigFraction> before, Map<Long, BigFraction> after) {
        BigFraction then = before.get(row.teacher());
        BigFraction now = after.get(row.teacher());
        return then == null || now == null ? BigFraction.ZERO : now.subtract(then);
    }

    private static List<Cell> own(Sheet before, Sheet after, long teacher) {
        Optional<SheetRow> old = row(before, teacher);
        Optional<SheetRow> now = row(after, teacher);
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, before.columns().size())
                .mapToObj(i -> new Cell(
                        before.columns().get(i),
                        old.get().cells().get(i),
                        now.get().cells().get(i)))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }

    private static Optional<SheetRow> row(Sheet sheet, long teacher) {
        return sheet.rows().stream().filter(row -> row.teacher() == teacher).findFirst();
    }

    private static int rank(ComputedRun run, String main, long teacher) {
        Sheet sheet = run.sheet();
        Optional<SheetRow> row = row(sheet, teacher);
        if (row.isPresent() && sheet.indexOf(ColumnNames.PLACE) >= 0) {
            return sheet.cell(row.get(), ColumnNames.PLACE) instanceof Value.Num(var place) ? place.intValue() : 0;
        }
        Map<Long, BigFraction> numbers = numbers(sheet, main);
        BigFraction own = numbers.get(teacher);
        return own == null
                ? 0
                : Places.of(
                        own, numbers.values().stream().sorted(Numbers::compare).toList());
    }

    private static Map<Long, BigFraction> numbers(Sheet sheet, String column) {
        int position = sheet.indexOf(column);
        Map<Long, BigFraction> numbers = new HashMap<>();
        if (position >= 0) {
            sheet.rows().forEach(row -> {
                if (row.cells().get(position) instanceof Value.Num(var number)) {
                    numbers.put(row.teacher(), number);
                }
            });
        }
        return numbers;
    }
}
