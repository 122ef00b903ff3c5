package org.qinglan.model.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;

/// Everything that schemes can take, in one list: ledgers with their fields and an example each.
public final class FactGuide {
    static final Messages MESSAGES = Messages.beside(FactGuide.class);
    private static final Sayings EXAMPLES = new Sayings("examples.properties");

    private FactGuide() {}

    /// The ledgers from which a fact can be taken: those of teachers, stored ones first, then those of teams.
    public static List<Ledger> ledgers() {
        return Stream.of(Stream.of(Roster.TEACHER), Ledgers.ofTeachers(), Ledgers.OF_TEAMS.stream())
                .flatMap(part -> part)
                .toList();
    }

    /// A short rule for the `facts` of a scheme that has a window `本学年`.
    public static String example(Ledger ledger) {
        return EXAMPLES.of(ledger.key());
    }

    /// The list for a terminal, line by line.
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Ledger ledger : ledgers()) {
            lines.add(MESSAGES.text("ledger", ledger.name(), ledger.key(), origin(ledger)));
            lines.add("  " + MESSAGES.text("fields", fields(ledger)));
            lines.add("  " + dates(ledger));
            lines.add("  " + unique(ledger));
            lines.add("  " + MESSAGES.text("example", example(ledger)));
        }
        lines.add(schoolLedgers());
        return lines;
    }

    private static String fields(Ledger ledger) {
        return ledger.fields().stream()
                .map(field -> MESSAGES.text("field", field.name(), type(field)))
                .collect(Collectors.joining("、"));
    }

    /// 文字, 数字 …; for a field that must be filled in, that as well.
    static String type(Field field) {
        String type = FieldNotes.typeName(field.type());
        return field.required() ? MESSAGES.text("required", type) : type;
    }

    static String origin(Ledger ledger) {
        return MESSAGES.text(Ledgers.DERIVED.contains(ledger) ? "derived" : "stored");
    }

    /// By which days the records of the ledger fall into a window.
    static String dates(Ledger ledger) {
        String from = term(ledger, ledger.from());
        String until = term(ledger, ledger.until());
        if (from.isEmpty()) {
            return MESSAGES.text("dates.none");
        }
        return until.isEmpty() ? MESSAGES.text("dates.one", from) : MESSAGES.text("dates.both", from, until);
    }

    static String unique(Ledger ledger) {
        return ledger.unique().isEmpty()
                ? MESSAGES.text("unique.none")
                : MESSAGES.text(
                        "unique",
                        ledger.unique().stream().map(key -> term(ledger, key)).collect(Collectors.joining("、")));
    }

    static String schoolLedgers() {
        return MESSAGES.text(
                "school",
                Ledgers.all()
                        .filter(ledger -> ledger.isOfSchool() && !Ledgers.OF_TEAMS.contains(ledger))
                        .map(Ledger::name)
                        .collect(Collectors.joining("、")));
    }

    private static String term(Ledger ledger, @Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(ledger::fieldByKey)
                .map(Field::name)
                .orElse("");
    }
}
