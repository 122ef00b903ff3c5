package org.qinglan.model.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.mentoring.MadeUpSchool;
import org.qinglan.model.record.HonourLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeReading;

/// A made-up school whose records are put through a scheme that comes with the program.
final class RecordedSchool {
    static final String AUTUMN = "2025-09-01";
    static final String SPRING = "2025-02-10";

    private final MadeUpSchool school = new MadeUpSchool();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, String> idNumbers = new HashMap<>();

    RecordedSchool person(String name, String... details) {
        String idNumber = MadeUpSchool.idNumber(LocalDate.of(1980, 1, 1), people.size() + 1);
        idNumbers.put(name, idNumber);
        people.put(name, school.person(name, idNumber, details));
        return this;
    }

    RecordedSchool people(String... names) {
        for (String name : names) {
            person(name);
        }
        return this;
    }

    String idNumber(String name) {
        return Objects.requireNonNull(idNumbers.get(name));
    }

    RecordedSchool add(Ledger ledger, String name, String... details) {
        school.add(ledger, Objects.requireNonNull(people.get(name)), details);
        return this;
    }

    RecordedSchool ofSchool(Ledger ledger, String... details) {
        school.add(ledger, 0, details);
        return this;
    }

    /// @param fields 类别 名称 级别 获得时间, parted by blanks
    RecordedSchool honour(String name, String fields, String... more) {
        String[] parts = fields.split(" ", -1);
        String[] details = new String[8 + more.length];
        String[] keys = {"类别", "名称", "级别", "获得时间"};
        for (int i = 0; i < keys.length; i++) {
            details[2 * i] = keys[i];
            details[2 * i + 1] = parts[i];
        }
        System.arraycopy(more, 0, details, 8, more.length);
        return add(HonourLedger.HONOUR, name, details);
    }

    /// @param fields 学期开始 年级 学科 班级 平均分, parted by blanks
    RecordedSchool result(String name, String fields) {
        String[] parts = fields.split(" ", -1);
        return add(
                WorkLedger.CLASS_RESULT,
                name,
                "学期开始",
                parts[0],
                "学期结束",
                LocalDate.parse(parts[0]).plusMonths(4).toString(),
                "年级",
                parts[1],
                "学科",
                parts[2],
                "班级",
                parts[3],
                "平均分",
                parts[4]);
    }

    /// What the sheet of the scheme says in the column, the empty text for nothing.
    String cell(String id, String name, String column) {
        ComputedRun run = run(id);
        return run.sheet().rows().stream()
                .filter(row -> row.name().equals(name))
                .map(row -> run.sheet().cell(row, column).display())
                .findFirst()
                .orElse("不参加");
    }

    private ComputedRun run(String id) {
        SchemeReading reading = CheckedScheme.read(id, new SchemeLibrary.Entry(id).text());
        if (!(reading instanceof SchemeReading.Accepted accepted)) {
            throw new AssertionError(reading);
        }
        Scheme scheme = accepted.scheme();
        return ComputedRun.of(
                scheme, school, school.on(scheme.referenceDate().toString()).roster());
    }
}
