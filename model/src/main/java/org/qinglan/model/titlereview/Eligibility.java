package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.titlereview.TitleEligibility.Lack;
import org.qinglan.model.titlereview.TitleEligibility.Way;

/// Whether a teacher may apply for a title at the next cut-off day.
///
/// @param cutOff    day up to which years are counted, by the conditions of the title
/// @param applicant what was read of the person's file as it stands on that day
/// @param fulfilled ways to the title that lack nothing
/// @param missing   the other ways with what they lack, the one that time mends first at the head
/// @param bars      windows that bar an application on the cut-off day
/// @param notes     what was counted and what a reader must know besides
public record Eligibility(
        TitleLevel target,
        LocalDate cutOff,
        Applicant applicant,
        List<Cited> fulfilled,
        List<Cited> missing,
        List<Reason> bars,
        List<Reason> notes) {
    private static final int MONTHS = 12;

    public Eligibility {
        fulfilled = List.copyOf(fulfilled);
        missing = List.copyOf(missing);
        bars = List.copyOf(bars);
        notes = List.copyOf(notes);
    }

    /// A way with where its rule stands written.
    public record Cited(Way way, Citation citation) {
        /// What the way lacks, in one sentence.
        public Reason reason() {
            String lacks = String.join(
                    TitleSay.text("and"),
                    way.lacks().stream().map(Lack::sentence).toList());
            return new Reason(
                    way.isFulfilled()
                            ? TitleSay.text("way-fulfilled", way.alternative().display())
                            : TitleSay.text("way-missing", way.alternative().display(), lacks),
                    citation,
                    null);
        }
    }

    /// Judged by the rules that hold on the cut-off day, everything else as the records have it; years that are not
    /// appraised yet count.
    public static Eligibility of(Situation situation, LedgerRecord teacher, TitleLevel target) {
        List<TitleEligibility> rules = rules(situation, target, situation.day());
        LocalDate cutOff = rules.isEmpty()
                ? LocalDate.of(situation.day().getYear(), 12, 31)
                : rules.getLast().cutOffAfter(situation.day());
        return on(situation, teacher, target, cutOff);
    }

    /// Judged at a cut-off day that a notice names.
    public static Eligibility on(Situation situation, LedgerRecord teacher, TitleLevel target, LocalDate cutOff) {
        ApplicantReader reader = new ApplicantReader(situation, teacher, cutOff);
        Applicant applicant = reader.read();
        List<Cited> ways = new ArrayList<>();
        rules(situation, target, cutOff).forEach(rule -> rule.judge(applicant, cutOff)
                .forEach(way -> ways.add(new Cited(way, rule.head().citation()))));
        List<Reason> bars = reader.bars();
        return new Eligibility(
                target,
                cutOff,
                applicant,
                ways.stream().filter(way -> way.way().isFulfilled()).toList(),
                ways.stream()
                        .filter(way -> !way.way().isFulfilled())
                        .sorted(Comparator.comparing(
                                (Cited way) -> way.way().fulfilledOn().orElse(LocalDate.MAX)))
                        .toList(),
                bars,
                reader.notes());
    }

    private static List<TitleEligibility> rules(Situation situation, TitleLevel target, LocalDate day) {
        return situation.rules().on(TitleEligibility.class, day).stream()
                .filter(rule -> rule.target() == target)
                .toList();
    }

    /// The title to which a teacher would go next; of somebody without a title the one that the education leads to.
    public static Optional<TitleLevel> nextTitle(Situation situation, LedgerRecord teacher) {
        Applicant applicant = new ApplicantReader(situation, teacher, situation.day()).read();
        if (applicant.title().isPresent()) {
            return applicant.title().get().next();
        }
        return Optional.of(
                switch (applicant.schooling().orElse(Schooling.BACHELOR)) {
                    case DOCTOR -> TitleLevel.FIRST;
                    case MASTER, BACHELOR -> TitleLevel.SECOND;
                    case COLLEGE, NORMAL_SCHOOL -> TitleLevel.THIRD;
                });
    }

    public boolean isEligible() {
        return !fulfilled.isEmpty() && bars.isEmpty();
    }

    /// What a track asks besides and the person does not have: years of service in villages.
    public List<Reason> missingOn(Situation situation, String track) {
        return situation.rules().on(TitleTrack.class, cutOff).stream()
                .filter(rule -> rule.asksRuralService(track))
                .filter(rule -> applicant.ruralMonths() < rule.ruralYears() * MONTHS)
                .map(rule -> because(
                        rule.head().citation(), null, "rural-short", rule.ruralYears(), applicant.ruralMonths()))
                .toList();
    }

    /// The day on which time alone will have fulfilled the first way; nothing where one is fulfilled or none will be.
    public Optional<LocalDate> fulfilledOn() {
        return fulfilled.isEmpty()
                ? missing.stream()
                        .flatMap(way -> way.way().fulfilledOn().stream())
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    static Reason because(@Nullable Citation citation, @Nullable SourceRow source, String key, Object... details) {
        return new Reason(TitleSay.text(key, details), citation, source);
    }
}
