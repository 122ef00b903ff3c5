package org.qinglan.model.payround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.standing.Overview.Reason;

/// Whether a round may take a step: on by one stage without obstacles, or back with a reason.
record StepGate(PayRound round) {

    /// Why the step is refused, each in a sentence; empty where it may be taken.
    ///
    /// @param reason why the round goes back, else empty
    List<Reason> refusals(PayStage to, @Nullable LocalDate day, String reason) {
        List<Reason> found = new ArrayList<>(dates(day));
        PayStage stage = round.stage();
        if (to.compareTo(stage) < 0) {
            found.addAll(back(to, reason));
        } else if (stage == PayStage.PAID) {
            found.add(Say.because("paid-already", round.name()));
        } else if (round.next().filter(to::equals).isEmpty()) {
            found.add(Say.because(
                    "stage-skipped",
                    round.name(),
                    stage.term(),
                    to.term(),
                    round.next().map(PayStage::term).orElse("")));
        } else {
            round.obstacles().forEach(found::add);
        }
        return found;
    }

    private List<Reason> back(PayStage to, String reason) {
        if (round.stage() == PayStage.PAID) {
            return List.of(Say.because("paid-no-way-back", round.name()));
        }
        if (to != PayStage.DRAFT && to != PayStage.VOTED) {
            return List.of(Say.because("back-where", to.term()));
        }
        if (round.stage() == PayStage.FINAL
                && round.supplements().stream().anyMatch(supplement -> supplement.stage() != PayStage.DRAFT)) {
            return List.of(Say.because("back-supplemented", round.name()));
        }
        return reason.isBlank() ? List.of(Say.because("back-reason", to.term())) : List.of();
    }

    private List<Reason> dates(@Nullable LocalDate day) {
        LocalDate last =
                round.steps().isEmpty() ? null : round.steps().getLast().day();
        if (day == null) {
            return List.of();
        }
        if (day.isAfter(round.situation().day())) {
            return List.of(Say.because("day-ahead", day));
        }
        return last != null && day.isBefore(last) ? List.of(Say.because("day-early", day, last)) : List.of();
    }
}
