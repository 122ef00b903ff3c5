package org.qinglan.model.payround;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;

/// A school of a few teachers in a real file, with a round of merit pay on a day that tests turn on.
final class PaySchool implements AutoCloseable {
    static final String ROUND = "2025年秋";
    /// A hundred yuan by lessons; whoever has a sanction named in the remark is vetoed.
    static final String SCHEME = """
            scheme: 小学方案
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: 状态 = "在职", clause: 一}
            facts:
              状态: {from: 教职工, take: 状态, missing: 在职}
              备注: {from: 教职工, take: 备注, missing: 无}
              课时: {from: 学期工作量, take: 周课时, combine: sum, unit: 节}
            veto: {when: 备注 = "记过", withheld: stays-in-pool, clause: 二}
            items:
              - {item: 得分, formula: 课时, clause: 三}
            allot:
              pool: [{name: 奖励性绩效, amount: 1000.01, clause: 四}]
              shares: [{name: 按课时, share: rest, by: 得分, clause: 五}]
            """;
    private static final String AUTHOR = "王文书";

    final SchoolFile file;
    private LocalDate day = LocalDate.of(2026, 2, 24);

    PaySchool(Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-02-24T01:02:03Z"), ZoneOffset.UTC);
        file = new SqliteSchoolFiles(clock).create(folder.resolve("学校.qinglan"), "学校", AUTHOR);
        file.add(
                PolicyLedger.CHOICE,
                0,
                Map.of("pack", Value.of("anqiu"), "from_date", Value.of(LocalDate.of(2022, 9, 1))),
                AUTHOR,
                "");
        teacher("甲", 10);
        teacher("乙", 12);
        teacher("丙", 15);
    }

    long teacher(String name, int lessons) {
        int number = file.roster().size() + 1;
        long teacher = file.add(
                Roster.TEACHER,
                0,
                Map.of(
                        Roster.ID_NUMBER, Value.of("3501021980%08d".formatted(number)),
                        Roster.NAME, Value.of(name),
                        Roster.STATUS, Value.of(Roster.IN_POST)),
                AUTHOR,
                "");
        file.add(
                WorkLedger.WORKLOAD,
                teacher,
                Map.of(
                        "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                        "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                        "subject", Value.of("语文"),
                        "weekly_lessons", Value.of(lessons)),
                AUTHOR,
                "");
        return teacher;
    }

    PaySchool on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Situation now() {
        return SchoolRules.situation(file, day);
    }

    PayDesk desk() {
        Clock clock = Clock.fixed(Instant.parse(day + "T01:02:03Z"), ZoneOffset.UTC);
        return new PayDesk(file, this::now, clock, AUTHOR);
    }

    PayRound round() {
        return round(ROUND);
    }

    PayRound round(String name) {
        return PayRound.named(now(), name).orElseThrow();
    }

    /// Adds what a clerk enters, if the checks allow it.
    ///
    /// @return the errors
    List<String> enter(Ledger ledger, Object... fields) {
        LedgerRecord record = new LedgerRecord(0, ledger, 0, values(fields), null);
        List<String> errors = errors(record);
        if (errors.isEmpty()) {
            file.add(ledger, 0, record.values(), AUTHOR, "");
        }
        return errors;
    }

    List<String> correct(LedgerRecord before, Object... fields) {
        Map<String, Value> values = new HashMap<>(before.values());
        values.putAll(values(fields));
        List<String> errors = errors(new LedgerRecord(before.id(), before.ledger(), before.teacher(), values, null));
        if (errors.isEmpty()) {
            file.correct(before, values, AUTHOR, "更正");
        }
        return errors;
    }

    private List<String> errors(LedgerRecord record) {
        return Catalogue.check(record, now()).stream()
                .filter(Finding::isError)
                .map(Finding::message)
                .toList();
    }

    static Map<String, Value> values(Object... fields) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(
                    (String) fields[i],
                    switch (fields[i + 1]) {
                        case Integer number -> Value.of(number);
                        case Long number -> Value.of(number);
                        case LocalDate date -> Value.of(date);
                        case BigDecimal number -> Value.of(number);
                        default -> Value.of(fields[i + 1].toString());
                    });
        }
        return values;
    }

    void begin() {
        enter(PayLedger.ROUND, "round", ROUND, "year", 2025, "kind", PayLedger.PAY, "scheme_text", SCHEME);
        enter(PayLedger.SOURCE, "round", ROUND, "source", "年度核定", "amount", new BigDecimal("1000.01"));
    }

    List<String> vote(int due, int present, int agree, int against) {
        return enter(
                PayLedger.VOTE,
                "round",
                ROUND,
                "fingerprint",
                round().shortFingerprint(),
                "held_on",
                day,
                "due",
                due,
                "present",
                present,
                "agree",
                agree,
                "against",
                against,
                "abstained",
                present - agree - against);
    }

    List<String> notice(String first, int days) {
        return sentences(desk().publish(ROUND, LocalDate.parse(first), days, "公示栏"));
    }

    /// Takes the round as far as a stage, without a hindrance.
    PaySchool upTo(PayStage stage) {
        begin();
        on("2026-02-24");
        for (PayStage next : PayStage.values()) {
            if (next == PayStage.DRAFT || next.compareTo(stage) > 0) {
                continue;
            }
            switch (next) {
                case VOTED -> vote(3, 3, 3, 0);
                case PUBLISHED -> {
                    must(desk().publish(ROUND, day, 5, ""));
                    continue;
                }
                case FINAL -> on("2026-03-05");
                case DRAFT, COMPUTED, PAID -> {}
            }
            must(desk().advance(ROUND, null));
        }
        return this;
    }

    static void must(List<Reason> refusals) {
        if (!refusals.isEmpty()) {
            throw new AssertionError(sentences(refusals));
        }
    }

    static List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).collect(Collectors.toCollection(ArrayList::new));
    }

    void lessons(long teacher, int lessons) {
        LedgerRecord before = file.of(WorkLedger.WORKLOAD, teacher).getFirst();
        Map<String, Value> values = new HashMap<>(before.values());
        values.put("weekly_lessons", Value.of(lessons));
        file.correct(before, values, AUTHOR, "更正课时");
    }

    void remark(long teacher, String text) {
        LedgerRecord before = file.roster().stream()
                .filter(person -> person.id() == teacher)
                .findFirst()
                .orElseThrow();
        Map<String, Value> values = new HashMap<>(before.values());
        values.put("remark", Value.of(text));
        values.values().removeIf(Value::isMissing);
        file.correct(before, values, AUTHOR, "更正备注");
    }

    long id(String name) {
        return file.roster().stream()
                .filter(person -> person.text("name").equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {
        file.close();
    }
}
