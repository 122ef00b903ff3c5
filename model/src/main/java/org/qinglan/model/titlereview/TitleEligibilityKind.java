package org.qinglan.model.titlereview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.titlereview.TitleEligibility.AddOn;
import org.qinglan.model.titlereview.TitleEligibility.Alternative;
import org.qinglan.model.titlereview.TitleEligibility.Way;
import org.qinglan.model.yaml.YamlMap;

/// Reads the conditions for a title.
final class TitleEligibilityKind implements RuleKind<TitleEligibility> {
    private static final String PROBATION = "见习";
    private static final String ANY = "不限";
    private static final int MOST = 60;
    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    @Override
    public String key() {
        return "title-eligibility";
    }

    @Override
    public String term() {
        return "职称申报条件";
    }

    @Override
    public Class<TitleEligibility> type() {
        return TitleEligibility.class;
    }

    @Override
    public @Nullable TitleEligibility read(RuleHead head, YamlMap map) {
        Optional<TitleLevel> target = TitleLevel.read(map.wantOneOf("target", TitleLevel.terms()));
        MonthDay cutOff = cutOff(map);
        map.wantList("alternatives");
        List<Alternative> alternatives = new ArrayList<>();
        map.maps("alternatives").forEach(entry -> alternative(entry).ifPresent(alternatives::add));
        List<AddOn> addOns = new ArrayList<>();
        map.maps("add-ons").forEach(entry -> addOn(entry).ifPresent(addOns::add));
        return target.map(level -> new TitleEligibility(head, level, cutOff, alternatives, addOns))
                .orElse(null);
    }

    /// `08-31`; the end of the year where the key is not there.
    private static MonthDay cutOff(YamlMap map) {
        String text = map.text("cut-off");
        try {
            return text.isEmpty() ? YEAR_END : MonthDay.parse("--" + text);
        } catch (DateTimeException _) {
            map.error("cut-off", "date-wanted", text);
            return YEAR_END;
        }
    }

    private static Optional<Alternative> alternative(YamlMap entry) {
        Optional<Schooling> schooling = schooling(entry.wantOneOf("education", Schooling.terms()));
        List<String> titles = Stream.concat(TitleLevel.terms().stream(), Stream.of(PROBATION, ANY))
                .toList();
        String current = entry.wantOneOf("current", titles);
        int years = entry.count("years", 0, MOST);
        List<String> stages = entry.words("stages");
        entry.refuseUnknown();
        return schooling.map(
                level -> new Alternative(level, TitleLevel.read(current), current.equals(PROBATION), years, stages));
    }

    private static Optional<AddOn> addOn(YamlMap entry) {
        List<String> terms =
                Arrays.stream(AddOn.What.values()).map(AddOn.What::term).toList();
        String word = entry.wantOneOf("what", terms);
        int years = entry.count("years", 1, MOST);
        Optional<Schooling> education = entry.find("education").isPresent()
                ? schooling(entry.wantOneOf("education", Schooling.terms()))
                : Optional.empty();
        entry.refuseUnknown();
        return Arrays.stream(AddOn.What.values())
                .filter(what -> what.term().equals(word))
                .findFirst()
                .map(what -> new AddOn(what, years, education));
    }

    private static Optional<Schooling> schooling(String term) {
        return Arrays.stream(Schooling.values())
                .filter(level -> level.term().equals(term))
                .findFirst();
    }

    @Override
    public Map<String, String> workOut(TitleEligibility rule, YamlMap given) {
        Set<Integer> notCounted = given.words("不计年度").stream()
                .filter(word -> word.matches("\\d{4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        Applicant applicant = new Applicant(
                Schooling.read(given.text("学历")),
                TitleLevel.read(given.text("现职称")),
                given.date("聘任时间"),
                given.date("参加工作时间"),
                given.text("学段"),
                notCounted,
                given.count("乡村任教月数", 0, MOST * 12),
                given.count("班主任年限", 0, MOST));
        LocalDate day = given.wantDate("截止日").orElse(LocalDate.EPOCH);
        List<Way> ways = rule.judge(applicant, day);
        boolean eligible = ways.stream().anyMatch(Way::isFulfilled);
        String when = ways.stream()
                .flatMap(way -> way.fulfilledOn().stream())
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
        return Map.of("符合", eligible ? "是" : "否", "满足日期", eligible ? "" : when);
    }
}
