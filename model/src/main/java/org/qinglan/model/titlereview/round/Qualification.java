package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.titlereview.Eligibility;
import org.qinglan.model.titlereview.TitleLevel;

/// Whether an applicant fulfils what the rules ask on the cut-off day.
///
/// @param bars        windows that bar, whatever a note says
/// @param misses      what is missing, the way that time mends first at the head; empty where a way is fulfilled
/// @param grounds     the ways that are fulfilled, and what was counted
/// @param fulfilledOn the day on which time alone will have mended it
public record Qualification(
        List<Reason> bars, List<Reason> misses, List<Reason> grounds, Optional<LocalDate> fulfilledOn) {
    public Qualification {
        bars = List.copyOf(bars);
        misses = List.copyOf(misses);
        grounds = List.copyOf(grounds);
    }

    static Qualification of(TitleRound round, RoundApplicant applicant) {
        Optional<TitleLevel> target = round.target();
        if (target.isEmpty()) {
            Reason unknown =
                    RoundSay.because(null, "target-unknown", round.record().text("target"));
            return new Qualification(List.of(), List.of(unknown), List.of(), Optional.empty());
        }
        Eligibility found = Eligibility.on(round.situation(), applicant.teacher(), target.get(), round.cutOff());
        List<Reason> misses = new ArrayList<>();
        if (found.fulfilled().isEmpty()) {
            found.missing().forEach(way -> misses.add(way.reason()));
            if (misses.isEmpty()) {
                misses.add(RoundSay.because(null, "no-condition", target.get().term()));
            }
        }
        List<Reason> track = found.missingOn(round.situation(), applicant.track());
        misses.addAll(track);
        List<Reason> grounds = new ArrayList<>();
        found.fulfilled().forEach(way -> grounds.add(way.reason()));
        grounds.addAll(found.notes());
        return new Qualification(
                found.bars(), misses, grounds, track.isEmpty() ? found.fulfilledOn() : Optional.empty());
    }

    public boolean isBarred() {
        return !bars.isEmpty();
    }

    public boolean isFulfilled() {
        return bars.isEmpty() && misses.isEmpty();
    }

    /// What the nearest way lacks, or what bars, in one sentence; empty where nothing does.
    public String nearest() {
        return bars.isEmpty()
                ? misses.stream().findFirst().map(Reason::sentence).orElse("")
                : bars.getFirst().sentence();
    }
}
