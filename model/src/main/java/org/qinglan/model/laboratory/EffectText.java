package org.qinglan.model.laboratory;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.laboratory.Comparison.Fate;
import org.qinglan.model.laboratory.Comparison.Line;
import org.qinglan.model.laboratory.Comparison.Measure;

/// What becomes of people, in one sentence.
public final class EffectText {
    private static final int POINT_PLACES = 4;

    private EffectText() {}

    /// Whether those who gain or lose most are named; in a paper for everybody they are not.
    public enum Naming {
        NAMED,
        UNNAMED
    }

    /// `42 人增加，最多 +315.20 元（张三）；37 人减少，最多 −120.00 元（李四）；99 人不变。`
    public static String of(Comparison comparison, Naming naming) {
        List<String> parts = new ArrayList<>();
        moved(comparison, Fate.GAINS, naming, parts);
        moved(comparison, Fate.LOSES, naming, parts);
        counted(comparison, Fate.SAME, parts);
        counted(comparison, Fate.COMES, parts);
        counted(comparison, Fate.GOES, parts);
        recommended(comparison, naming, parts);
        return parts.isEmpty() ? say("effect.nobody") : say("effect.sentence", String.join(say("effect.and"), parts));
    }

    private static void moved(Comparison comparison, Fate fate, Naming naming, List<String> parts) {
        List<Line> lines = comparison.of(fate);
        if (lines.isEmpty()) {
            return;
        }
        String code = "effect." + comparison.measure() + "." + fate;
        Line most = lines.getFirst();
        String name = naming == Naming.NAMED ? say("effect.name", most.name()) : "";
        parts.add(say(code, lines.size(), size(comparison.measure(), most), name));
    }

    private static void counted(Comparison comparison, Fate fate, List<String> parts) {
        long count = comparison.count(fate);
        if (count > 0) {
            parts.add(say("effect." + fate, count));
        }
    }

    /// Who comes into the quota and who falls out of it is what a review is about.
    private static void recommended(Comparison comparison, Naming naming, List<String> parts) {
        if (comparison.measure() != Measure.PLACE) {
            return;
        }
        List<String> in = names(comparison, false, true);
        List<String> out = names(comparison, true, false);
        if (!in.isEmpty()) {
            parts.add(say("effect.in", told(in, naming)));
        }
        if (!out.isEmpty()) {
            parts.add(say("effect.out", told(out, naming)));
        }
    }

    private static String told(List<String> names, Naming naming) {
        return naming == Naming.NAMED ? ItemFindings.named(names) : say("effect.count", names.size());
    }

    private static List<String> names(Comparison comparison, boolean before, boolean after) {
        return comparison.lines().stream()
                .filter(line -> (line.before() != null && line.before().recommended()) == before
                        && (line.after() != null && line.after().recommended()) == after)
                .map(Line::name)
                .toList();
    }

    private static String size(Measure measure, Line line) {
        return measure == Measure.PLACE
                ? String.valueOf(Math.abs(line.climbs()))
                : amount(measure, line.change() == null ? BigFraction.ZERO : line.change());
    }

    /// With its sign: `+315.20`, `−2.5`.
    public static String amount(Measure measure, BigFraction change) {
        String size = measure == Measure.MONEY
                ? Numbers.round(change.abs(), 2, RoundingMode.HALF_UP).toPlainString()
                : Numbers.display(Numbers.fraction(Numbers.round(change.abs(), POINT_PLACES, RoundingMode.HALF_UP)));
        return change.signum() == 0 ? size : (change.signum() > 0 ? "+" : "−") + size;
    }

    private static String say(String key, Object... details) {
        return SchemeText.MESSAGES.text(key, details);
    }
}
