package org.qinglan.model.payround;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.Facts.Person;

/// A computed run of merit pay, asked by teacher.
record PaidRun(ComputedRun run, MeritPay pay) {

    /// @throws IllegalArgumentException if the run gives out no money
    static PaidRun of(ComputedRun run) {
        if (!(run.outcome() instanceof Outcome.Paid(var pay))) {
            throw new IllegalArgumentException("no merit pay: " + run.title());
        }
        return new PaidRun(run, pay);
    }

    List<Person> people() {
        return run.evaluation().people();
    }

    /// Fen of everybody who takes part, in the order of the roster.
    Map<Long, Long> totals() {
        Map<Long, Long> totals = new LinkedHashMap<>();
        for (int row = 0; row < people().size(); row++) {
            totals.put(people().get(row).teacher(), pay.total().get(row));
        }
        return totals;
    }

    boolean takesPart(long teacher) {
        return row(teacher).isPresent();
    }

    boolean isVetoed(long teacher) {
        OptionalInt row = row(teacher);
        return row.isPresent() && run.evaluation().isVetoed(row.getAsInt());
    }

    private OptionalInt row(long teacher) {
        return IntStream.range(0, people().size())
                .filter(row -> people().get(row).teacher() == teacher)
                .findFirst();
    }

    /// Everybody on the roster when the facts were frozen, by number.
    static Map<Long, Integer> rosterRows(List<Person> people) {
        Map<Long, Integer> rows = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            rows.put(people.get(row).teacher(), row);
        }
        return rows;
    }
}
