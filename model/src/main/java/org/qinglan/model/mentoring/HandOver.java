package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qinglan.model.finding.Finding;

/// One mentor hands an apprentice over to another: the new pair begins on the day after the old one ends.
final class HandOver {
    /// Reasons after which the apprentice needs another mentor.
    private static final Set<String> MENTOR_GONE = Set.of("师傅调离", "师傅退休", "更换师傅", "师傅受师德处理");

    private HandOver() {}

    static List<Finding> check(MentorPair pair, Pairing others) {
        List<Finding> findings = new ArrayList<>();
        if (!pair.follows().isEmpty()) {
            List<MentorPair> old = others.ofApprentice(pair.apprentice()).stream()
                    .filter(other -> other.agreement().equals(pair.follows()))
                    .toList();
            if (old.isEmpty()) {
                findings.add(Said.error("pair-follows-unknown", "接续协议", pair.follows(), others.apprenticeName(pair)));
            }
            old.forEach(before -> findings.addAll(joint(before, pair, "接续协议")));
        }
        if (!pair.agreement().isEmpty()) {
            others.ofApprentice(pair.apprentice()).stream()
                    .filter(other -> other.follows().equals(pair.agreement()))
                    .forEach(after -> findings.addAll(joint(pair, after, "结对止")));
        }
        return findings;
    }

    private static List<Finding> joint(MentorPair before, MentorPair after, String place) {
        List<Finding> findings = new ArrayList<>();
        if (!before.kind().equals(after.kind())) {
            findings.add(Said.error("pair-follows-kind", place, before.agreement(), before.kind(), after.kind()));
        }
        LocalDate last = before.last();
        if (last == null) {
            findings.add(Said.error(
                    "pair-follows-open", place, before.agreement(), after.from().minusDays(1)));
        } else if (after.from().isAfter(last.plusDays(1))) {
            findings.add(
                    Said.error("pair-follows-gap", place, before.agreement(), last, after.from(), last.plusDays(1)));
        } else if (after.from().isBefore(last.plusDays(1))) {
            findings.add(Said.error(
                    "pair-follows-overlap", place, before.agreement(), last, after.from(), last.plusDays(1)));
        }
        return findings;
    }

    /// Whether the pair ended so that another mentor must go on with the apprentice, and none did the day after.
    static boolean leavesGap(MentorPair pair, Pairing pairing) {
        LocalDate last = pair.last();
        if (last == null || !MENTOR_GONE.contains(pair.endReason())) {
            return false;
        }
        LocalDate next = last.plusDays(1);
        return pairing.ofApprentice(pair.apprentice()).stream()
                .noneMatch(other ->
                        other.kind().equals(pair.kind()) && other.from().equals(next));
    }
}
