package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.Ruling;

/// How many apprentices a mentor may have at the same time, pairs of all kinds together; two pairs with one apprentice
/// are one.
///
/// @param number as the strictest rule has it, else the usual one
/// @param source where it stands written
record MentorCap(int number, String source) {

    /// The cap for pairs of a kind on a day.
    static MentorCap on(Pairing pairing, String kind, LocalDate day) {
        MentorCap cap = new MentorCap(MentoringRule.USUAL_CAP, Said.MESSAGES.text("cap-usual"));
        boolean found = false;
        for (MentoringRule rule : pairing.rules(kind, day)) {
            Integer asked = rule.cap();
            if (asked != null && (!found || asked < cap.number())) {
                cap = new MentorCap(asked, rule.head().citation().display());
                found = true;
            }
        }
        return cap;
    }

    /// The mentor's apprentices on a day.
    static List<Long> apprentices(Pairing pairing, String mentor, LocalDate day) {
        return pairing.ofMentor(mentor).stream()
                .filter(pair -> pair.span().covers(day))
                .map(MentorPair::apprentice)
                .distinct()
                .toList();
    }

    /// What is wrong with one more pair: the first day on which the mentor would have too many apprentices.
    ///
    /// Their number grows only where a pair begins, and the cap changes only where a rule begins or ends; no other
    /// day
    /// need be looked at.
    static List<Finding> check(MentorPair pair, Pairing others) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(pair.from()));
        others.ofMentor(pair.mentor()).forEach(other -> days.add(other.from()));
        for (Ruling<MentoringRule> ruling : others.rulings(pair.kind())) {
            days.add(ruling.span().from());
            Optional.ofNullable(ruling.span().until()).ifPresent(days::add);
        }
        for (LocalDate day : days) {
            if (pair.span().covers(day)) {
                List<Long> already = apprentices(others, pair.mentor(), day);
                MentorCap cap = on(others, pair.kind(), day);
                boolean more = !already.contains(pair.apprentice());
                if (already.size() + (more ? 1 : 0) > cap.number()) {
                    return List.of(Said.error(
                            "pair-cap",
                            "师傅",
                            others.mentorName(pair),
                            day,
                            already.size(),
                            cap.number(),
                            cap.source()));
                }
            }
        }
        return List.of();
    }
}
