package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.mentoring.MentoringRule.Guides;
import org.qinglan.model.mentoring.MentoringRule.Mentors;
import org.qinglan.model.mentoring.MentoringRule.Period;
import org.qinglan.model.mentoring.MentoringRule.Task;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How a [MentoringRule] is written.
public final class MentoringRuleKind implements RuleKind<MentoringRule> {
    private static final int MOST = 1000;

    public MentoringRuleKind() {}

    @Override
    public String key() {
        return "mentoring-rule";
    }

    @Override
    public String term() {
        return "师徒结对";
    }

    @Override
    public Class<MentoringRule> type() {
        return MentoringRule.class;
    }

    @Override
    public MentoringRule read(RuleHead head, YamlMap map) {
        return new MentoringRule(
                head,
                map.words("pairs"),
                whole(map, "years"),
                whole(map, "cap"),
                map.map("mentors").map(MentoringRuleKind::mentors).orElse(new Mentors(List.of(), List.of(), null)),
                tasks(map),
                map.words("mentor-duties"),
                map.words("apprentice-duties"),
                map.map("guides").map(MentoringRuleKind::guides).orElse(null));
    }

    private static Mentors mentors(YamlMap map) {
        Mentors mentors = new Mentors(map.words("titles"), map.words("rungs"), whole(map, "teaching-years"));
        map.refuseUnknown();
        return mentors;
    }

    private static Guides guides(YamlMap map) {
        Guides guides = new Guides(map.wantText("position"), map.count("least", 1, MOST));
        map.refuseUnknown();
        return guides;
    }

    private static List<Task> tasks(YamlMap map) {
        List<String> words =
                MentorLedger.PAIR_TASK.field(MentorLedger.TASK_KIND).words();
        List<Task> tasks = new ArrayList<>();
        for (YamlMap task : map.maps("tasks")) {
            String what = task.wantOneOf("task", words);
            Integer count = whole(task, "count");
            Period.of(task.wantOneOf("per", Period.terms())).ifPresent(per -> tasks.add(new Task(what, per, count)));
            task.refuseUnknown();
        }
        return tasks;
    }

    static @Nullable Integer whole(YamlMap map, String key) {
        return map.number(key) == null ? null : (Integer) map.count(key, 0, MOST);
    }

    /// `符合师傅条件` of titles, rungs and teaching-years; `可再带` of apprentices; `期满日` of from; `还差` of task and
    /// done.
    @Override
    public Map<String, String> workOut(MentoringRule rule, YamlMap given) {
        Map<String, String> results = new LinkedHashMap<>();
        Integer years = rule.mentors().teachingYears();
        int taught = given.count("teaching-years", 0, MOST);
        boolean fit = rule.mentors().isMetBy(given.words("titles"), given.words("rungs"));
        results.put("符合师傅条件", yesNo(fit && (years == null || taught >= years)));
        int cap = rule.cap() == null ? MentoringRule.USUAL_CAP : rule.cap();
        results.put("可再带", String.valueOf(Math.max(0, cap - given.count("apprentices", 0, MOST))));
        LocalDate from = given.date("from");
        LocalDate last = from == null ? null : rule.lastDay(from);
        results.put("期满日", last == null ? "由学校填写" : last.toString());
        String task = given.text("task");
        int done = given.count("done", 0, MOST);
        results.put(
                "还差",
                rule.tasks().stream()
                        .filter(asked -> asked.what().equals(task))
                        .findFirst()
                        .map(asked -> left(asked.count(), done))
                        .orElse("0"));
        return results;
    }

    private static String left(@Nullable Integer count, int done) {
        return count == null ? "由学校填写" : String.valueOf(Math.max(0, count - done));
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }
}
