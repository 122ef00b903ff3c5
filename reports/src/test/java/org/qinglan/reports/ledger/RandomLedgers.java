package org.qinglan.reports.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// Records in every ledger, always the same for a seed, in the words in which the program keeps them.
final class RandomLedgers {
    private static final List<String> TEXTS = List.of(
            "语文",
            "=1+1",
            "+8613900000000",
            "-2",
            "@求和",
            "0012",
            "12345678901234567890",
            "他说“好”",
            "甲,乙;丙",
            "第 3 期",
            "1/2",
            "A*B",
            "《背影》（第二课时）",
            "2025-09",
            "备课、上课",
            "张三·李四",
            "<b>&amp;",
            "100%",
            "课后服务（周一）");
    private final Random random;
    private final List<String> idNumbers = new ArrayList<>();
    private final List<ImportBatch.Incoming> rows = new ArrayList<>();

    private RandomLedgers(long seed) {
        random = new Random(seed);
    }

    /// Fills an empty school: `people` on the roster, two of them namesakes, and records of every ledger.
    static void fill(SchoolFile school, long seed, int people) {
        RandomLedgers ledgers = new RandomLedgers(seed);
        for (int i = 0; i < people; i++) {
            ledgers.person(i);
        }
        for (Ledger ledger : Ledgers.STORED) {
            if (!ledger.equals(Roster.TEACHER)) {
                ledgers.records(ledger, people);
            }
        }
        school.apply(
                new ImportBatch(List.of(new ImportBatch.Workbook("随机.xlsx", "0".repeat(64))), ledgers.rows),
                "测试",
                Progress.NONE);
    }

    private void person(int i) {
        LocalDate birth = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(12_000));
        String idNumber = idNumber(birth, i);
        idNumbers.add(idNumber);
        Map<String, Value> values = values(Roster.TEACHER);
        values.put(Roster.ID_NUMBER, Value.of(idNumber));
        values.put(
                Roster.NAME, Value.of(i < 2 ? "同名人" : "教师" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + "子丑寅卯".charAt(i / 10 % 4)));
        values.put("sex", Value.of(i % 2 == 1 ? "男" : "女"));
        values.put("ethnic_group", Value.of(pick(List.of("汉族", "回族", "畲族"))));
        values.put("birth_month", Value.of(birth.withDayOfMonth(1)));
        values.put("phone", Value.of("1390000%04d".formatted(i)));
        values.put(Roster.STATUS, Value.of(pick(List.of("在职", "退休", "调出"))));
        add(Roster.TEACHER, idNumber, values);
    }

    private void records(Ledger ledger, int people) {
        Set<List<Object>> taken = new HashSet<>();
        for (int i = 0; i < people * 2; i++) {
            String owner = ledger.isOfSchool() ? "" : pick(idNumbers);
            Map<String, Value> values = values(ledger);
            List<Object> key = new ArrayList<>(List.of(owner));
            ledger.unique().forEach(field -> key.add(values.getOrDefault(field, Value.missing())));
            if (ledger.unique().isEmpty() || taken.add(key)) {
                add(ledger, owner, values);
            }
        }
    }

    private void add(Ledger ledger, String owner, Map<String, Value> values) {
        SourceRow source = new SourceRow("随机.xlsx", ledger.name(), rows.size() + 1, Map.of());
        rows.add(new ImportBatch.Incoming(ledger, owner, values, source));
    }

    private Map<String, Value> values(Ledger ledger) {
        Map<String, Value> values = new HashMap<>();
        for (Field field : ledger.fields()) {
            if (field.required() || random.nextInt(3) > 0) {
                values.put(field.key(), value(ledger, field));
            }
        }
        if (ledger.from() != null
                && ledger.until() != null
                && values.get(ledger.from()) instanceof Value.Day(var first)
                && values.containsKey(ledger.until())) {
            values.put(ledger.until(), Value.of(first.plusDays(random.nextInt(400))));
        }
        return values;
    }

    private Value value(Ledger ledger, Field field) {
        return switch (field.type()) {
            case TEXT -> Value.of(text(ledger, field));
            case NUMBER -> number(field);
            case DATE -> Value.of(LocalDate.of(1998, 1, 1).plusDays(random.nextInt(10_000)));
            case YES_NO -> Value.of(random.nextBoolean());
            case PERSON -> Value.of(pick(idNumbers));
        };
    }

    private String text(Ledger ledger, Field field) {
        if (ledger.equals(EthicsLedger.CASE)) {
            return switch (field.key()) {
                case "handling" -> pick(List.of("警告", "记过", "诫勉谈话", "取消资格"));
                case "scopes" -> "评奖评优、职称评定";
                case "state" -> pick(List.of("执行中", "已解除", "已撤销"));
                default -> pick(TEXTS);
            };
        }
        if (ledger.equals(EthicsLedger.EVENT) && field.key().equals("scopes")) {
            return "职务晋升、岗位聘用";
        }
        if (ledger.equals(WorkLedger.CLASS_RESULT) && field.key().equals("grade")) {
            return pick(List.of("1", "6", "9", "高二"));
        }
        if (ledger.equals(WorkLedger.CLASS_RESULT) && field.key().equals("class_name")) {
            return pick(List.of("三(2)班", "302", "1.1", "高二(3)班"));
        }
        if (ledger.equals(PolicyLedger.OVERRIDE) && field.key().equals("text")) {
            return "kind: 例\nwords:\n  - 甲\n  -   乙 丙\n";
        }
        if (!field.words().isEmpty() && random.nextInt(3) > 0) {
            return kept(pick(field.words()));
        }
        return field.key().equals("note") ? "第一行\n第二行：" + pick(TEXTS) : pick(TEXTS);
    }

    /// Imported sheets and schemes call it otherwise.
    private static String kept(String word) {
        return word.equals("不确定等次") ? "不确定档次" : word;
    }

    private Value number(Field field) {
        return switch (field.key()) {
            case "year" -> Value.of(2015 + random.nextInt(12));
            default ->
                switch (random.nextInt(6)) {
                    case 0 -> Value.of(0);
                    case 1 -> Value.of(new BigDecimal("0.1"));
                    case 2 -> Value.of(new BigDecimal("123456789.0123456789"));
                    case 3 -> Value.of(BigDecimal.valueOf(random.nextInt(100_000), 3));
                    default -> Value.of(random.nextInt(500));
                };
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String idNumber(LocalDate birth, int order) {
        String body = "350526"
                + birth.toString().replace("-", "")
                + String.format(Locale.ROOT, "%02d%d", order % 100, order % 2);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
