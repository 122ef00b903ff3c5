package org.qinglan.model.meritpay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.AllotmentRule.GroupPortion;
import org.qinglan.model.scheme.AllotmentRule.Grouping;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.AllotmentRule.Sizing;
import org.qinglan.model.scheme.Evaluation;

/// The groups between which a share is split, with their sizes.
///
/// @param names    in the order as the scheme writes them, else as words are sorted; one empty name where all people
///                 stand together
/// @param sizes    whole numbers: times ten to `decimals`
/// @param groupOf  a row, the position of its group; -1 for whoever takes no part
record ShareGroups(List<String> names, List<BigInteger> sizes, int decimals, List<Integer> groupOf) {

    /// @throws org.qinglan.model.scheme.SchemeFailure if somebody has no group, or a group nobody
    static ShareGroups of(Evaluation evaluation, Share share) {
        List<Boolean> takesPart = IntStream.range(0, evaluation.rows())
                .mapToObj(row -> VetoEffect.of(evaluation, row, share.name()) != VetoEffect.EXCLUDED)
                .toList();
        Grouping within = share.within();
        if (within == null) {
            List<Integer> all = takesPart.stream().map(takes -> takes ? 0 : -1).toList();
            return new ShareGroups(List.of(""), List.of(BigInteger.ONE), 0, all);
        }
        List<String> groups = IntStream.range(0, evaluation.rows())
                .mapToObj(row -> takesPart.get(row) ? group(evaluation, row, share, within) : "")
                .toList();
        List<String> names = names(within.sizing(), groups);
        List<Integer> groupOf = groups.stream().map(names::indexOf).toList();
        return sized(evaluation, within, names, groupOf);
    }

    private static String group(Evaluation evaluation, int row, Share share, Grouping within) {
        Value group = evaluation.at(within.column(), row);
        String person = evaluation.people().get(row).name();
        if (group.isMissing()) {
            throw PayMaker.failure(person, "group-missing", within.column(), share.name());
        }
        if (within.sizing() instanceof Sizing.Portions(var portions)
                && portions.stream().noneMatch(portion -> portion.group().equals(group.display()))) {
            throw PayMaker.failure(person, "group-unknown", group.display(), share.name());
        }
        return group.display();
    }

    private static List<String> names(Sizing sizing, List<String> groups) {
        return sizing instanceof Sizing.Portions(var portions)
                ? portions.stream().map(GroupPortion::group).toList()
                : groups.stream()
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static ShareGroups sized(
            Evaluation evaluation, Grouping within, List<String> names, List<Integer> groupOf) {
        return switch (within.sizing()) {
            case Sizing.Headcount() -> new ShareGroups(names, sums(names, groupOf, _ -> BigInteger.ONE), 0, groupOf);
            case Sizing.OfItem(var item) -> {
                int decimals = evaluation.scheme().item(item).orElseThrow().decimals();
                yield new ShareGroups(
                        names,
                        sums(names, groupOf, row -> PayMaker.scaled(evaluation, item, row, decimals)),
                        decimals,
                        groupOf);
            }
            case Sizing.Portions(var portions) -> {
                int decimals = portions.stream()
                        .mapToInt(portion -> Math.max(
                                0, portion.portion().stripTrailingZeros().scale()))
                        .max()
                        .orElse(0);
                List<BigInteger> sizes = portions.stream()
                        .map(GroupPortion::portion)
                        .map(BigDecimal::stripTrailingZeros)
                        .map(portion -> portion.setScale(decimals).unscaledValue())
                        .toList();
                yield new ShareGroups(names, sizes, decimals, groupOf);
            }
        };
    }

    private static List<BigInteger> sums(List<String> names, List<Integer> groupOf, IntFunction<BigInteger> size) {
        List<BigInteger> sums = new ArrayList<>();
        for (int group = 0; group < names.size(); group++) {
            int wanted = group;
            sums.add(IntStream.range(0, groupOf.size())
                    .filter(row -> groupOf.get(row) == wanted)
                    .mapToObj(size)
                    .reduce(BigInteger.ZERO, BigInteger::add));
        }
        return sums;
    }

    String name(int group) {
        return names.get(group);
    }

    List<Integer> rows(int group) {
        return IntStream.range(0, groupOf.size())
                .filter(row -> groupOf.get(row) == group)
                .boxed()
                .toList();
    }

    /// Fen of each group, by the largest remainder in whole units; less than a unit goes to nobody.
    List<Long> split(long fen, int unit) {
        BigInteger sum = sizes.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (names.size() == 1 && names.getFirst().isEmpty()) {
            return List.of(fen);
        }
        if (sum.signum() == 0 && fen / unit > 0) {
            throw PayMaker.failure("", "groups-without-size", MeritPay.yuan(fen));
        }
        Comparator<Integer> written = Comparator.naturalOrder();
        return Apportionment.largestRemainder(fen / unit, sizes, written).stream()
                .map(units -> units * unit)
                .toList();
    }
}
