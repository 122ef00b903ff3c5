package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Examination.Limits;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;

/// What is to be said of single items.
final class ItemFindings {
    private static final int NAMED = 5;
    private final SchemeReach reach;
    private final Limits limits;

    ItemFindings(Scheme scheme, Limits limits) {
        this.reach = new SchemeReach(scheme);
        this.limits = limits;
    }

    /// Clause and name of an item.
    static String place(Item item) {
        return (item.clause().isEmpty() ? "" : item.clause() + " ") + item.name();
    }

    List<Finding> of(ItemStatistics statistics) {
        List<Finding> findings = new ArrayList<>(fullMark(statistics.item()));
        Item item = statistics.item();
        many(statistics, "capped-many", item.cap(), statistics.atCap(), findings);
        many(statistics, "floored-many", item.floor(), statistics.atFloor(), findings);
        if (statistics.isSameForAll()) {
            findings.add(SchemeText.MESSAGES.warning(
                    place(item),
                    "same-for-all",
                    Numbers.display(statistics.spread().most())));
        }
        if (statistics.spread().count() > 0 && statistics.spread().least().signum() < 0) {
            findings.add(SchemeText.MESSAGES.warning(
                    place(item),
                    "below-zero",
                    Numbers.display(statistics.spread().least())));
        }
        return findings;
    }

    private List<Finding> fullMark(Item item) {
        if (item.fullMark() == null) {
            return List.of();
        }
        BigFraction full = item.fullMark().number();
        BigFraction most = reach.item(item.name()).most();
        if (most == null) {
            return List.of(SchemeText.MESSAGES.note(place(item), "full-mark-unheld", Numbers.display(full)));
        }
        int order = Numbers.compare(most, full);
        return order == 0
                ? List.of()
                : List.of(SchemeText.MESSAGES.warning(
                        place(item),
                        order > 0 ? "reach-above-full" : "reach-below-full",
                        Numbers.display(full),
                        Numbers.display(most)));
    }

    private void many(
            ItemStatistics statistics,
            String code,
            Value.@Nullable Num bound,
            List<String> names,
            List<Finding> findings) {
        int count = statistics.spread().count();
        if (bound == null || count == 0 || statistics.isSameForAll()) {
            return;
        }
        if (Numbers.compare(BigFraction.of(names.size(), count), limits.many()) >= 0) {
            findings.add(SchemeText.MESSAGES.warning(
                    place(statistics.item()), code, bound.display(), names.size(), count, named(names)));
        }
    }

    /// The first few names, and how many there are besides.
    static String named(List<String> names) {
        String first = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : SchemeText.MESSAGES.text("and-others", first, names.size());
    }
}
