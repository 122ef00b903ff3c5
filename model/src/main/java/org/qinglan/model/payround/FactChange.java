package org.qinglan.model.payround;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.Facts;
import org.qinglan.model.scheme.Facts.Person;

/// What of one teacher's own data differs between two runs of one scheme.
///
/// @param sentences one a fact, and one for a veto or for taking part
public record FactChange(long teacher, String name, List<String> sentences) {
    public FactChange {
        sentences = List.copyOf(sentences);
    }

    /// The teachers whose own data differ, in the order of the later roster, then those who are gone.
    static List<FactChange> between(ComputedRun then, ComputedRun now) {
        return new Comparison(then, now).changes();
    }

    private static final class Comparison {
        private final PaidRun then;
        private final PaidRun now;
        private final Facts before;
        private final Facts after;
        private final List<FactRule> rules;

        Comparison(ComputedRun then, ComputedRun now) {
            this.then = PaidRun.of(then);
            this.now = PaidRun.of(now);
            this.before = then.frozen().facts();
            this.after = now.frozen().facts();
            this.rules = now.scheme().facts();
        }

        List<FactChange> changes() {
            Map<Long, Integer> rowsThen = PaidRun.rosterRows(before.people());
            Map<Long, Integer> rowsNow = PaidRun.rosterRows(after.people());
            List<FactChange> changes = new ArrayList<>();
            for (Person person : after.people()) {
                Integer row = rowsThen.get(person.teacher());
                List<String> sentences = row == null
                        ? List.of(Say.text("fact-joined"))
                        : differences(person.teacher(), row, rowsNow.getOrDefault(person.teacher(), 0));
                add(changes, person, sentences);
            }
            for (Person person : before.people()) {
                if (!rowsNow.containsKey(person.teacher())) {
                    add(changes, person, List.of(Say.text("fact-gone")));
                }
            }
            return changes;
        }

        private static void add(List<FactChange> changes, Person person, List<String> sentences) {
            if (!sentences.isEmpty()) {
                changes.add(new FactChange(person.teacher(), person.name(), sentences));
            }
        }

        private List<String> differences(long teacher, int rowThen, int rowNow) {
            List<String> found = new ArrayList<>();
            for (FactRule fact : rules) {
                Value old = value(before, fact.name(), rowThen);
                Value fresh = value(after, fact.name(), rowNow);
                if (!ValueText.write(old).equals(ValueText.write(fresh))) {
                    found.add(Say.text(
                            "fact-changed",
                            fact.name(),
                            shown(old),
                            shown(fresh),
                            fact.type().unit()));
                }
            }
            if (then.takesPart(teacher) != now.takesPart(teacher)) {
                found.add(Say.text(now.takesPart(teacher) ? "takes-part" : "takes-part-no-more"));
            }
            if (then.isVetoed(teacher) != now.isVetoed(teacher)) {
                found.add(Say.text(now.isVetoed(teacher) ? "vetoed-now" : "vetoed-no-more"));
            }
            return found;
        }

        private static Value value(Facts facts, String name, int row) {
            List<Value> column = facts.columns().get(name);
            return column == null ? Value.missing() : column.get(row);
        }

        private static String shown(Value value) {
            return value.isMissing() ? Say.text("nothing") : value.display();
        }
    }
}
