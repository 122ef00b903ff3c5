package org.qinglan.model.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.appraisal.AppraisalQuota.Share;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Matter;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.publicity.NoticeRule;
import org.qinglan.model.standing.Situation;

/// The rules by which a cycle goes: those of the last day of its year, or of the day of asking where that is earlier.
final class CycleRules {
    private CycleRules() {}

    /// The last of a kind stands highest: packs above come later.
    private static <R extends Rule> Optional<R> last(Situation situation, Class<R> type, LocalDate day) {
        List<R> rules = situation.rules().on(type, day);
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.getLast());
    }

    private static LocalDate day(AppraisalCycle cycle) {
        LocalDate end = LocalDate.of(cycle.year(), 12, 31);
        return end.isBefore(cycle.situation().day()) ? end : cycle.situation().day();
    }

    static Optional<AppraisalQuota> quota(AppraisalCycle cycle) {
        return cycle.id().isYearly() ? last(cycle.situation(), AppraisalQuota.class, day(cycle)) : Optional.empty();
    }

    /// The share that the cycle names, the usual one where it names none; nothing where it names an unknown one.
    static Optional<Share> share(AppraisalCycle cycle, AppraisalQuota quota) {
        return cycle.record().get("share") instanceof Value.Num(BigFraction written)
                ? quota.find(written)
                : Optional.of(quota.usual());
    }

    static Optional<NoticeRule> notice(AppraisalCycle cycle) {
        return cycle.id().isYearly()
                ? NoticeRule.of(cycle.situation().rules(), Matter.APPRAISAL, day(cycle))
                : Optional.empty();
    }

    static Optional<BallotRule> ballot(Situation situation) {
        return last(situation, BallotRule.class, situation.day());
    }

    static Optional<AppraisalBar> refused(AppraisalCycle cycle) {
        return cycle.situation().rules().on(AppraisalBar.class, day(cycle)).stream()
                .filter(bar -> bar.when() == AppraisalBar.Case.REFUSED)
                .findFirst();
    }

    static boolean isCadre(Situation situation, LedgerRecord teacher) {
        List<CadreRule> rules = situation.rules().on(CadreRule.class, situation.day());
        String office = teacher.text("position").strip();
        return rules.isEmpty()
                ? !office.isEmpty() && !office.equals("无")
                : rules.stream().anyMatch(rule -> rule.concerns(teacher));
    }
}
