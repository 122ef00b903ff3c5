package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A school in memory with one title round, whose records tests add, correct and read.
final class RoundSchool implements Records {
    static final String ROUND = "2026高级教师";
    private static final Rulebook RULES = read();

    /// 70 points of length of service and 30 of two panel items, as schools with 逢评必考 have it.
    static final String SCHEME = """
        scheme: 示例学校2026年高级教师推荐方案
        for: title-review
        reference-date: 2025-12-31
        population: {when: 是, clause: 第一条}
        facts:
          自评: {from: 职称申报, where: 批次 = "2026高级教师", take: 自评分, combine: latest, missing: 0, unit: 分}
          述职: {from: 评委打分, where: 批次 = "2026高级教师" 且 打分项目 = "述职演讲", take: 得分, combine: mean, missing: 0, unit: 分}
          片断: {from: 评委打分, where: 批次 = "2026高级教师" 且 打分项目 = "片断教学", take: 得分, combine: mean, missing: 0, unit: 分}
          同意: {from: 推荐投票, where: 批次 = "2026高级教师", take: 同意票, combine: max, missing: 0, unit: 票}
        items:
          - {item: 总分, formula: "自评 + 述职 × 0.15 + 片断 × 0.15", unit: 分, clause: 第二条}
        ranking:
          conditions:
            - {reason: 同意票过少, when: 同意 ≥ 5, clause: 第三条}
          order:
            - 总分 从大到小
          quota: 5
        """;

    private final List<LedgerRecord> records = new ArrayList<>();
    final LedgerRecord round;
    private long lastId;
    private String day = "2026-02-02";

    /// A round in which everything is ready for three applicants and two posts, in its first stage.
    RoundSchool() {
        round = add(
                TitleRoundLedger.ROUND,
                0,
                "批次=" + ROUND,
                "年度=2026",
                "评审职称=高级教师",
                "阶段=申报",
                "年限截止日=2025-12-31",
                "打分项目=述职演讲、片断教学",
                "评委人数=3",
                "是否投票=是",
                "方案名称=示例学校2026年高级教师推荐方案");
        set(round, "scheme_text", Value.of(SCHEME));
        add(
                TitleRoundLedger.VOTE,
                0,
                "批次=" + ROUND,
                "方案指纹=" + RoundScheme.hash(SCHEME),
                "表决日期=2026-01-05",
                "应到人数=30",
                "实到人数=28",
                "同意人数=26",
                "不同意人数=1",
                "弃权人数=1");
    }

    void posts(String track, int approved, int filled, String... more) {
        List<String> pairs =
                new ArrayList<>(List.of("批次=" + ROUND, "评审系列=" + track, "核定职数=" + approved, "已聘人数=" + filled));
        pairs.addAll(List.of(more));
        add(TitleRoundLedger.POSTS, 0, pairs.toArray(String[]::new));
    }

    /// A bachelor appointed 一级教师 on that day.
    long teacher(String name, String appointed) {
        long id = ++lastId;
        Map<String, Value> values = new HashMap<>();
        values.put(Roster.NAME, Value.of(name));
        values.put(Roster.ID_NUMBER, Value.of("ID" + id));
        values.put(Roster.STATUS, Value.of(Roster.IN_POST));
        values.put("work_start", Value.of(LocalDate.of(2008, 9, 1)));
        values.put("stage", Value.of("初中"));
        records.add(new LedgerRecord(id, Roster.TEACHER, id, values, null));
        add(Roster.EDUCATION, id, "学历=本科", "毕业时间=2008-06-30");
        add(Roster.TITLE, id, "职称=一级教师", "取得时间=" + appointed, "聘任时间=" + appointed);
        return id;
    }

    /// Applied, examined, marked by three judges and voted on.
    long applicant(String name, String track, int selfScore) {
        long id = teacher(name, "2015-09-01");
        apply(id, track, selfScore);
        return id;
    }

    void apply(long teacher, String track, int selfScore) {
        add(
                TitleRoundLedger.APPLICATION,
                teacher,
                "批次=" + ROUND,
                "评审系列=" + track,
                "申报日期=2026-01-12",
                "自评分=" + selfScore,
                "审查结论=符合");
        for (String item : List.of("述职演讲", "片断教学")) {
            for (String judge : List.of("评委甲", "评委乙", "评委丙")) {
                mark(teacher, item, judge, 90);
            }
        }
        add(TitleRoundLedger.BALLOT, teacher, "批次=" + ROUND, "应到人数=12", "实到人数=10", "回避人数=0", "同意票=8", "反对票=1", "弃权票=1");
    }

    LedgerRecord mark(long teacher, String item, String judge, int score) {
        return add(
                TitleRoundLedger.MARK,
                teacher,
                "批次=" + ROUND,
                "打分项目=" + item,
                "评委=" + judge,
                "得分=" + score,
                "打分日期=2026-01-20");
    }

    void notice(int number, String first) {
        add(TitleRoundLedger.NOTICE, 0, "批次=" + ROUND, "公示次数=" + number, "公示开始=" + first, "公示工作日数=5");
    }

    LedgerRecord add(Ledger ledger, long teacher, String... pairs) {
        LedgerRecord record = record(ledger, teacher, pairs);
        LedgerRecord stored = new LedgerRecord(++lastId, ledger, teacher, record.values(), null);
        records.add(stored);
        return stored;
    }

    /// A record that is not stored.
    static LedgerRecord record(Ledger ledger, long teacher, String... pairs) {
        Map<String, Value> values = new HashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            Field field = ledger.fieldByName(parts[0]).orElseThrow();
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case TEXT, PERSON -> Value.of(parts[1]);
                        case NUMBER -> Value.of(Long.parseLong(parts[1]));
                        case DATE -> Value.of(LocalDate.parse(parts[1]));
                        case YES_NO -> Value.of(parts[1].equals("是"));
                    });
        }
        return new LedgerRecord(0, ledger, teacher, values, null);
    }

    void set(LedgerRecord record, String field, Value value) {
        Map<String, Value> values = new HashMap<>(stored(record).values());
        values.put(field, value);
        replace(record, values);
    }

    private void replace(LedgerRecord before, Map<String, Value> values) {
        records.replaceAll(
                record -> record.id() == before.id() && record.ledger().equals(before.ledger())
                        ? new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, null)
                        : record);
    }

    LedgerRecord stored(LedgerRecord record) {
        return records.stream()
                .filter(known -> known.id() == record.id() && known.ledger().equals(record.ledger()))
                .findFirst()
                .orElseThrow();
    }

    LedgerRecord only(Ledger ledger, long teacher) {
        List<LedgerRecord> found = of(ledger, teacher);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " records in " + ledger.name());
        }
        return found.getFirst();
    }

    void remove(LedgerRecord record) {
        records.removeIf(known -> known.id() == record.id() && known.ledger().equals(record.ledger()));
    }

    void apply(List<RecordChange> changes) {
        for (RecordChange change : changes) {
            switch (change) {
                case RecordChange.Add(var ledger, var teacher, var values, var _) ->
                    records.add(new LedgerRecord(++lastId, ledger, teacher, values, null));
                case RecordChange.Correct(var before, var values) -> replace(before, values);
                case RecordChange.Delete(var before) -> remove(before);
            }
        }
    }

    void grade(long teacher, int year, String grade) {
        add(AppraisalLedger.APPRAISAL, teacher, "年度=" + year, "考核等次=" + grade);
    }

    void today(String date) {
        day = date;
    }

    Situation situation() {
        return new Situation(this, all(Roster.TEACHER), RULES, LocalDate.parse(day));
    }

    TitleRound now() {
        return TitleRound.named(situation(), ROUND).orElseThrow();
    }

    RoundApplicant applicant(long teacher) {
        return now().applicant(teacher).orElseThrow();
    }

    /// Advances to a stage, computing where it must be.
    RoundSchool to(RoundStage stage) {
        while (now().stage().isBefore(stage)) {
            advance();
        }
        return this;
    }

    void advance() {
        TitleRound round = now();
        if (round.stage() == RoundStage.SCORING) {
            List<LedgerRecord> people =
                    round.qualified().stream().map(RoundApplicant::teacher).toList();
            RoundScheme.Attempt attempt = round.scheme().rank(round.situation(), people);
            apply(round.recommend(((RoundScheme.Attempt.Ranked) attempt).ranking(), 7));
        } else {
            apply(round.advance());
        }
    }

    String obstacles() {
        return String.join("\n", now().obstacles().stream().map(Obstacle::named).toList());
    }

    List<Finding> check(LedgerRecord record) {
        return Catalogue.check(record, situation());
    }

    String outcome(long teacher) {
        return only(TitleRoundLedger.OUTCOME, teacher).text("outcome");
    }

    private static Rulebook read() {
        PackReading.Accepted pack = (PackReading.Accepted) BuiltInPacks.read("national");
        return Rulebook.of(List.of(new Rulebook.Layer(
                "national",
                new DateSpan(LocalDate.of(1900, 1, 1), null),
                pack.pack().rules().stream().map(PackRule::rule).toList())));
    }

    private List<LedgerRecord> all(Ledger ledger) {
        return records.stream().filter(record -> record.ledger().equals(ledger)).toList();
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        all(ledger).forEach(each);
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return all(ledger).stream()
                .filter(record -> record.teacher() == teacher)
                .toList();
    }
}
