package org.qinglan.model.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.requirement.Audience;
import org.qinglan.model.requirement.Example;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.requirement.Period;
import org.qinglan.model.requirement.PeriodicRule;
import org.qinglan.model.requirement.Relief;
import org.qinglan.model.requirement.Stretch;
import org.qinglan.model.training.TrainingRequirement.CarryOver;
import org.qinglan.model.training.TrainingRequirement.Recognition;
import org.qinglan.model.training.TrainingRequirement.SharedCap;
import org.qinglan.model.yaml.YamlMap;

/// How training requirements are written in packs.
///
/// Examples give `records` (fields of the ledger by their Chinese terms), and `carried` hours where that matters; they
/// expect `达标`, `计入`, `应达`, `还差`, and for each category `某类计入` and `某类还差`. All records of an example are
/// taken to lie in one window.
final class TrainingRequirementKind implements RuleKind<TrainingRequirement> {
    private static final int MOST_YEARS = 60;

    @Override
    public String key() {
        return "training-requirement";
    }

    @Override
    public String term() {
        return "培训要求";
    }

    @Override
    public Class<TrainingRequirement> type() {
        return TrainingRequirement.class;
    }

    @Override
    public @Nullable TrainingRequirement read(RuleHead head, YamlMap map) {
        Audience audience = Audience.read(map, "for");
        Period period = Period.read(map).orElse(null);
        Relief relief = Relief.read(map);
        BigFraction hours = hours(map, "hours");
        List<TrainingCategory> categories = new ArrayList<>();
        map.maps("categories").forEach(category -> categories.add(category(category)));
        List<SharedCap> caps = sharedCaps(map, categories);
        boolean others = map.flag("others", categories.isEmpty());
        Recognition recognition = recognition(map);
        CarryOver carryOver = carryOver(map);
        boolean minima =
                categories.stream().anyMatch(category -> category.atLeast().signum() > 0);
        if (hours.signum() == 0 && !minima) {
            map.error("hours", "hours-or-categories");
        }
        if (minima && !(carryOver instanceof CarryOver.None)) {
            map.error("carry-over", "carry-over-with-categories");
        }
        return period == null
                ? null
                : new TrainingRequirement(
                        head,
                        audience,
                        new PeriodicRule.Terms(period, relief, term()),
                        hours,
                        categories,
                        caps,
                        others,
                        recognition,
                        carryOver);
    }

    private static BigFraction hours(YamlMap map, String key) {
        BigDecimal number = map.number(key);
        if (number != null && number.signum() < 0) {
            map.error(key, "hours-below-zero");
        }
        return number == null || number.signum() < 0 ? BigFraction.ZERO : Numbers.fraction(number);
    }

    private static TrainingCategory category(YamlMap map) {
        String name = map.wantHeading("category");
        List<String> words = map.words("words");
        Level lowest = map.find("lowest-level").isEmpty()
                ? null
                : Level.of(map.wantOneOf("lowest-level", Level.terms())).orElse(null);
        List<String> forms = map.words("forms");
        BigFraction atLeast = hours(map, "at-least");
        BigFraction atMost = map.find("at-most").isEmpty() ? null : hours(map, "at-most");
        if (atMost != null && Numbers.compare(atMost, atLeast) < 0) {
            map.error("at-most", "cap-below-minimum", name);
        }
        map.refuseUnknown();
        boolean byName = words.isEmpty() && forms.isEmpty() && lowest == null;
        return new TrainingCategory(name, byName ? List.of(name) : words, lowest, forms, atLeast, atMost);
    }

    private static List<SharedCap> sharedCaps(YamlMap map, List<TrainingCategory> categories) {
        List<String> names = categories.stream().map(TrainingCategory::name).toList();
        Set<String> seen = new HashSet<>();
        List<SharedCap> caps = new ArrayList<>();
        for (YamlMap cap : map.maps("shared-caps")) {
            List<String> shared = cap.words("categories");
            for (String name : shared) {
                if (!names.contains(name)) {
                    cap.error("categories", "unknown-category", name, String.join("、", names));
                } else if (!seen.add(name)) {
                    cap.error("categories", "category-in-two-caps", name);
                }
            }
            cap.want("at-most");
            caps.add(new SharedCap(shared, hours(cap, "at-most")));
            cap.refuseUnknown();
        }
        return caps;
    }

    private static Recognition recognition(YamlMap map) {
        BigFraction aDay =
                map.find("hours-a-day").isEmpty() ? Recognition.USUAL.hoursADay() : hours(map, "hours-a-day");
        BigFraction failed = hours(map, "failed");
        if (Numbers.compare(failed, BigFraction.ONE) > 0) {
            map.error("failed", "share-above-one");
        }
        return new Recognition(aDay, failed);
    }

    private static CarryOver carryOver(YamlMap map) {
        YamlMap carry = map.map("carry-over").orElse(null);
        if (carry == null) {
            return new CarryOver.None();
        }
        CarryOver read;
        if (carry.find("at-most").isPresent()) {
            read = new CarryOver.UpTo(hours(carry, "at-most"));
        } else {
            carry.want("cycle-years");
            int years = Math.max(1, carry.count("cycle-years", 1, MOST_YEARS));
            LocalDate begins = carry.wantDate("begins").orElse(LocalDate.of(2000, 1, 1));
            read = new CarryOver.WithinCycle(years, begins);
        }
        carry.refuseUnknown();
        return read;
    }

    @Override
    public Map<String, String> workOut(TrainingRequirement rule, YamlMap given) {
        List<LedgerRecord> records = new ArrayList<>();
        given.maps("records")
                .forEach(record -> records.add(Example.record(record, TrainingLedger.TRAINING, records.size() + 1)));
        Part<TrainingRequirement> part =
                Part.whole(new Ruling<>(rule, rule.head().inForce(), ""), new Stretch("", DateSpan.ALWAYS));
        TrainingStanding standing =
                new TrainingStanding(part, TrainingCount.of(rule, records), hours(given, "carried"), false);
        Map<String, String> results = new LinkedHashMap<>();
        results.put("达标", standing.isMet() ? "是" : "否");
        results.put("应达", Numbers.display(standing.needed()));
        results.put("计入", Numbers.display(standing.count().total()));
        results.put("还差", Numbers.display(standing.missing()));
        rule.categories().forEach(category -> {
            results.put(category.name() + "计入", Numbers.display(standing.count().counted(category)));
            results.put(category.name() + "还差", Numbers.display(standing.gap(category)));
        });
        return results;
    }
}
