package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.scheme.Facts.Treatment.Kind;

/// One person's records of one fact, from which a selection takes those that count.
final class Candidates {
    private final Selection selection;
    private final List<Candidate> entered = new ArrayList<>();

    Candidates(Selection selection) {
        this.selection = selection;
    }

    void add(Candidate candidate) {
        entered.add(candidate);
    }

    /// All of them, as entered.
    List<Candidate> entered() {
        return entered;
    }

    /// Decides; afterwards each knows what it contributes.
    ///
    /// @return those that count
    List<Candidate> counting() {
        List<Candidate> left = new ArrayList<>(entered);
        left.sort(Candidate.HIGHEST_FIRST);
        keepBest(left);
        keepMost(left);
        multiply(left);
        left.sort(Candidate.HIGHEST_FIRST);
        drop(left);
        return left;
    }

    private void keepBest(List<Candidate> left) {
        if (selection.bestPer().isEmpty()) {
            return;
        }
        Set<List<Object>> seen = new HashSet<>();
        left.removeIf(candidate -> {
            boolean isFirst = seen.add(candidate.traits());
            if (!isFirst) {
                candidate.leaveOut(Kind.NOT_BEST);
            }
            return !isFirst;
        });
    }

    private void keepMost(List<Candidate> left) {
        if (selection.most() > 0 && left.size() > selection.most()) {
            leaveOut(left.subList(selection.most(), left.size()), Kind.BEYOND_MOST);
        }
    }

    private void multiply(List<Candidate> left) {
        List<BigFraction> factors = selection.factors();
        if (!factors.isEmpty()) {
            for (int i = 0; i < left.size(); i++) {
                left.get(i).multiply(i < factors.size() ? factors.get(i) : selection.beyond());
            }
        }
    }

    private void drop(List<Candidate> left) {
        if (selection.drop() != null) {
            int[] ends = selection.drop().of(left.size());
            leaveOut(left.subList(left.size() - ends[1], left.size()), Kind.LOWEST_DROPPED);
            leaveOut(left.subList(0, ends[0]), Kind.HIGHEST_DROPPED);
        }
    }

    private static void leaveOut(List<Candidate> part, Kind why) {
        part.forEach(candidate -> candidate.leaveOut(why));
        part.clear();
    }
}
