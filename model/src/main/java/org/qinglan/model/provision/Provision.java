package org.qinglan.model.provision;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// What a document demands of somebody without anything to compute from records: what must be done, when, and the
/// plain values that it fixes.
///
/// @param topic    under what a clerk looks for it
/// @param audience whom it binds
/// @param demand   what must be done, one sentence
/// @param every    how often, empty where it always holds
/// @param months   the months in which it falls due, 1 to 12; none where it has no month
public record Provision(
        RuleHead head,
        String topic,
        String audience,
        String demand,
        String every,
        List<Integer> months,
        List<Parameter> values)
        implements Rule {
    private static final Messages MESSAGES = Messages.beside(Provision.class);

    public Provision {
        months = List.copyOf(months);
        values = List.copyOf(values);
    }

    public boolean isDueIn(YearMonth month) {
        return months.contains(month.getMonthValue());
    }

    /// The first day of the next month in which it falls due, from the day's own month on where `day` is its first;
    /// nothing where it has no month.
    public Optional<LocalDate> next(LocalDate day) {
        LocalDate first = day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
        return first.datesUntil(first.plusYears(1).plusDays(1), Period.ofMonths(1))
                .filter(month -> isDueIn(YearMonth.from(month)))
                .findFirst();
    }

    public Optional<Parameter> value(String name) {
        return values.stream().filter(value -> value.name().equals(name)).findFirst();
    }

    /// What it says, in whole sentences.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(MESSAGES.text("demand", audience, demand));
        if (!every.isEmpty()) {
            sentences.add(MESSAGES.text("every", every));
        }
        if (!months.isEmpty() && months.size() < 12) {
            sentences.add(MESSAGES.text(
                    "months",
                    String.join("、", months.stream().map(String::valueOf).toList())));
        }
        values.forEach(value -> sentences.add(value.sentence()));
        return sentences;
    }
}
