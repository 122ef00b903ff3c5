package org.qinglan.model.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// How many days of leave somebody has a right to.
///
/// @param leave kind of leave, as the leave ledger calls it
/// @param days  calendar days, at least 1
/// @param more  what adds to them
public record StatutoryLeave(RuleHead head, String leave, int days, List<Ground> more) implements Rule {
    private static final Messages MESSAGES = Messages.beside(StatutoryLeave.class);

    /// @param days calendar days for each time that the ground is given
    /// @param most how many times it may be given
    public record Ground(String name, int days, int most) {}

    public StatutoryLeave {
        more = List.copyOf(more);
    }

    /// The days for so many times of each ground.
    public int days(Map<String, Integer> times) {
        return days
                + more.stream()
                        .mapToInt(
                                ground -> ground.days() * Math.min(ground.most(), times.getOrDefault(ground.name(), 0)))
                        .sum();
    }

    /// The last day of a leave that begins on `first`, which counts itself.
    public LocalDate last(LocalDate first, Map<String, Integer> times) {
        return first.plusDays(days(times) - 1L);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(MESSAGES.text("leave", leave, days));
        more.forEach(ground -> sentences.add(
                MESSAGES.text(ground.most() == 1 ? "leave-more" : "leave-more-each", ground.name(), ground.days())));
        return sentences;
    }
}
