package org.qinglan.app.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.message.Messages;
import org.qinglan.app.task.Background;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.FormulaType.Kind;
import org.qinglan.model.result.WhatIf;
import org.qinglan.model.result.WhatIf.Answer;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.SheetColumn;

/// Asks what would have come out if one fact behind the explained number were another. Nothing is stored.
final class WhatIfViewModel {
    private final Background background;
    private final Messages messages;
    private final ObservableList<FactRule> facts = FXCollections.observableArrayList();
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final ObservableList<String> told = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable FactRule> fact = new SimpleObjectProperty<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable ComputedRun run;
    private long teacher;
    private int asked;

    WhatIfViewModel(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
        fact.subscribe(this::choose);
    }

    void clear() {
        run = null;
        asked++;
        told.clear();
        facts.clear();
        fact.set(null);
    }

    /// Offers the facts that an explanation rests on.
    void about(Run explained, long person, Explanation explanation) {
        if (!(explained instanceof ComputedRun computed)) {
            clear();
            return;
        }
        boolean same = computed.equals(run) && person == teacher;
        FactRule before = fact.get();
        run = computed;
        teacher = person;
        Set<String> names = new LinkedHashSet<>();
        collect(explanation, names);
        List<FactRule> offered = computed.scheme().facts().stream()
                .filter(one -> names.contains(one.name()))
                .toList();
        if (!same) {
            asked++;
            told.clear();
        }
        facts.setAll(offered);
        fact.set(same && offered.contains(before) ? before : null);
    }

    private static void collect(Explanation explanation, Set<String> into) {
        if (into.add(explanation.name())) {
            explanation.inputs().forEach(input -> collect(input, into));
        }
    }

    private void choose(@Nullable FactRule chosen) {
        ComputedRun known = run;
        if (chosen == null || known == null) {
            words.clear();
            typed.set("");
            return;
        }
        List<String> usual =
                switch (chosen.type().kind()) {
                    case TEXT -> WhatIf.words(known, chosen.name());
                    case FLAG ->
                        List.of(Value.of(true).display(), Value.of(false).display());
                    case NUMBER, DATE -> List.of();
                };
        words.setAll(usual);
        typed.set(known.sheet().rows().stream()
                .filter(row -> row.teacher() == teacher)
                .map(row -> known.sheet().cell(row, chosen.name()).display())
                .findFirst()
                .orElse(""));
    }

    /// Computes everybody again with the typed value.
    void ask() {
        ComputedRun known = run;
        FactRule chosen = fact.get();
        if (known == null || chosen == null || working.get()) {
            return;
        }
        Value value = read(chosen.type().kind(), typed.get().strip());
        if (value == null) {
            told.setAll(messages.text(
                    "whatif.unreadable", typed.get(), chosen.type().term()));
            return;
        }
        int number = ++asked;
        long person = teacher;
        working.set(true);
        background.run(
                messages.text("whatif.computing"),
                progress -> WhatIf.of(known, person, chosen.name(), value, progress),
                answer -> {
                    working.set(false);
                    if (number == asked) {
                        told.setAll(words(known, answer));
                    }
                },
                () -> working.set(false));
    }

    private static @Nullable Value read(Kind kind, String text) {
        if (text.isEmpty()) {
            return Value.missing();
        }
        try {
            return switch (kind) {
                case NUMBER -> Value.of(new BigDecimal(text));
                case DATE -> Value.of(LocalDate.parse(text));
                case TEXT -> Value.of(text);
                case FLAG -> flag(text);
            };
        } catch (NumberFormatException | DateTimeParseException _) {
            return null;
        }
    }

    private static @Nullable Value flag(String text) {
        Value yes = Value.of(true);
        Value no = Value.of(false);
        return text.equals(yes.display()) ? yes : text.equals(no.display()) ? no : null;
    }

    private List<String> words(ComputedRun known, Answer answer) {
        return switch (answer) {
            case Answer.Refused(var reason) -> List.of(reason.sentence());
            case Answer.Effect effect -> effect(known, effect);
        };
    }

    private List<String> effect(ComputedRun known, Answer.Effect effect) {
        List<String> lines = new ArrayList<>();
        if (!effect.takesPart()) {
            lines.add(messages.text("whatif.leaves"));
        } else if (effect.own().isEmpty()) {
            lines.add(messages.text("whatif.same"));
        }
        effect.own()
                .forEach(cell -> lines.add(messages.text(
                        "whatif.cell",
                        cell.column().name(),
                        shown(cell.before(), cell.column()),
                        shown(cell.after(), cell.column()))));
        if (effect.rankBefore() > 0 && effect.rankAfter() > 0) {
            lines.add(messages.text("whatif.rank", effect.rankBefore(), effect.rankAfter()));
        }
        lines.add(others(known, effect));
        return lines;
    }

    private String others(ComputedRun known, Answer.Effect effect) {
        WhatIf.Moved largest = effect.largest();
        SheetColumn main = known.sheet().columns().stream()
                .filter(column -> column.name().equals(MainColumn.of(known)))
                .findFirst()
                .orElse(null);
        return largest == null || main == null
                ? messages.text("whatif.nobody-else")
                : messages.text(
                        "whatif.others",
                        effect.others(),
                        main.name(),
                        largest.name(),
                        Amount.change(Objects.requireNonNull(largest).change(), main));
    }

    private String shown(Value value, SheetColumn column) {
        return value.isMissing() ? messages.text("explain.nothing") : Cells.shown(value, column);
    }

    ObservableList<FactRule> facts() {
        return facts;
    }

    /// What is usual to type.
    ObservableList<String> words() {
        return words;
    }

    /// What would be, a sentence each; empty before anybody asked.
    ObservableList<String> told() {
        return told;
    }

    SimpleObjectProperty<@Nullable FactRule> fact() {
        return fact;
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }
}
