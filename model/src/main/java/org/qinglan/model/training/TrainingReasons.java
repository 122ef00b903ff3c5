package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

/// Why a requirement stands as it does, in sentences.
final class TrainingReasons {
    private static final Messages MESSAGES = Messages.beside(TrainingReasons.class);
    /// From so many days before the last day on, somebody must act now.
    private static final int SOON = 60;

    private TrainingReasons() {}

    static List<Reason> of(TrainingStanding standing) {
        Citation citation = standing.requirement().head().citation();
        List<Reason> reasons = new ArrayList<>();
        gaps(standing).forEach(gap -> reasons.add(Reason.of(gap, citation)));
        if (standing.isMet()) {
            reasons.add(
                    Reason.of(MESSAGES.text("met", standing.requirement().head().name(), window(standing)), citation));
        }
        if (standing.carried().signum() > 0) {
            reasons.add(Reason.of(MESSAGES.text("carried", Numbers.display(standing.carried())), citation));
        }
        lessAsked(standing, reasons);
        for (CountedTraining training : standing.count().trainings()) {
            reasons.add(new Reason(sentence(training), null, training.training().source()));
        }
        return reasons;
    }

    /// One sentence for each category that lacks hours, then one for the total where it lacks more:
    /// `镇域集中培训还差 14 学时，2027-08-31 前完成。`
    static List<String> gaps(TrainingStanding standing) {
        List<String> gaps = new ArrayList<>();
        BigFraction inCategories = BigFraction.ZERO;
        for (TrainingCategory category : standing.requirement().categories()) {
            BigFraction gap = standing.gap(category);
            inCategories = inCategories.add(gap);
            if (gap.signum() > 0) {
                gaps.add(gap(category.name(), gap, standing));
            }
        }
        if (Numbers.compare(standing.gapInTotal(), inCategories) > 0) {
            gaps.add(gap(MESSAGES.text("total"), standing.gapInTotal(), standing));
        }
        return gaps;
    }

    private static String gap(String name, BigFraction gap, TrainingStanding standing) {
        LocalDate last = standing.lastDay();
        return last == null
                ? MESSAGES.text("gap-open", name, Numbers.display(gap), window(standing))
                : MESSAGES.text("gap", name, Numbers.display(gap), last);
    }

    static String window(TrainingStanding standing) {
        Part<TrainingRequirement> part = standing.part();
        return part.isSplit() ? part.span().display() : part.stretch().name();
    }

    static State state(TrainingStanding standing, LocalDate day) {
        if (standing.isMet()) {
            return State.FINE;
        }
        LocalDate last = standing.lastDay();
        return last == null || last.isBefore(day.plusDays(SOON)) ? State.WAITING : State.OPEN;
    }

    private static void lessAsked(TrainingStanding standing, List<Reason> reasons) {
        Part<TrainingRequirement> part = standing.part();
        if (!part.exemptions().isEmpty()) {
            String days = part.exemptions().stream()
                    .map(exemption -> exemption.span().display() + " " + exemption.reason())
                    .collect(Collectors.joining("、"));
            part.exemptions()
                    .forEach(exemption -> reasons.add(
                            new Reason(MESSAGES.text("exempt", days, asked(standing)), null, exemption.source())));
        }
        if (part.isSplit()) {
            reasons.add(Reason.of(
                    MESSAGES.text("split", part.span().display(), asked(standing)),
                    part.rule().head().citation()));
        }
    }

    /// `90 学时` or `市直学校培训 15、送教下乡培训 15 学时`
    private static String asked(TrainingStanding standing) {
        String categories = standing.requirement().categories().stream()
                .filter(category -> category.atLeast().signum() > 0)
                .map(category -> category.name() + " " + Numbers.display(standing.needed(category)))
                .collect(Collectors.joining("、"));
        String total = standing.requirement().hours().signum() == 0
                ? ""
                : MESSAGES.text("total") + " " + Numbers.display(standing.needed());
        return total.isEmpty() || categories.isEmpty() ? total + categories : total + "、" + categories;
    }

    private static String sentence(CountedTraining counted) {
        String what = MESSAGES.text(
                "counted",
                counted.training().text(TrainingLedger.FROM),
                counted.training().text(TrainingLedger.PROJECT),
                counted.training().text(TrainingLedger.CATEGORY),
                counted.training().text(TrainingLedger.HOURS),
                Numbers.display(counted.counted()));
        return what + String.join("", counted.reasons());
    }
}
