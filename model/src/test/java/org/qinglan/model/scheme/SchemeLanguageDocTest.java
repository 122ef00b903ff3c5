package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qinglan.model.activity.ActivityLedger;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.formula.Function;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.teacher.Roster;

/// The handbook for writers of schemes says what the engine does.
class SchemeLanguageDocTest {
    private static final Path HANDBOOK = Path.of("docs", "scheme-language.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyExampleIsAccepted() throws IOException {
        List<String> examples = examples();

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            assertThat(CheckedScheme.read("例子.yaml", example))
                    .isInstanceOfSatisfying(SchemeReading.Accepted.class, reading -> assertThat(reading.warnings())
                            .isEmpty());
        }
    }

    @Test
    void exampleIsComputedAsTheHandbookSays() throws IOException {
        Scheme scheme = RandomSchemes.accepted(examples().getFirst());
        ListRecords records = school();

        ComputedRun run = ComputedRun.of(scheme, SchoolRules.dossier(records), records.roster());

        assertThat(column(run, "津贴")).containsExactly("1500", "0", "0");
        assertThat(column(run, "工作量")).containsExactly("10", "14", "12.8");
        assertThat(column(run, "工作量分")).containsExactly("50", "70", "64");
        // 12 years: 10 × 0.3 + 2 × 0.4
        assertThat(column(run, "教龄")).containsExactly("3.8", "", "7");
        assertThat(column(run, "等级")).containsExactly("1", "2", "2");
        assertThat(column(run, "出勤")).containsExactly("20", "16", "20");
        assertThat(column(run, "总分")).containsExactly("75.8", "88", "93");
        assertThat(column(run, ColumnNames.TOTAL)).containsExactly("27766.07", "33468.49", "0");
    }

    /// Four people: one who is head of an office, one without years of service, one vetoed, and the principal, who
    /// takes no part.
    private static ListRecords school() {
        ListRecords records = new ListRecords(List.of(
                person(1, "教务处主任", LocalDate.of(2013, 9, 1)),
                person(2, "", null),
                person(3, "", LocalDate.of(2005, 9, 1)),
                person(4, "校长", LocalDate.of(1990, 9, 1))));
        workload(records, 1, "语文", "10");
        workload(records, 2, "数学", "14");
        workload(records, 3, "美术", "16");
        workload(records, 4, "语文", "30");
        records.add(RandomSchemes.record(
                WorkLedger.LEAVE,
                1,
                2,
                Map.of(
                        "kind", Value.of("病假"),
                        "from_date", Value.of(LocalDate.of(2025, 10, 1)),
                        "last_date", Value.of(LocalDate.of(2025, 10, 9)),
                        "days", Value.of(7))));
        for (int month = 9; month <= 11; month++) {
            records.add(RandomSchemes.record(
                    ActivityLedger.ACTIVITY,
                    month,
                    1,
                    Map.of("category", Value.of("公开课"), "held_on", Value.of(LocalDate.of(2025, month, 10)))));
        }
        records.add(RandomSchemes.sanction(3));
        return records;
    }

    private static LedgerRecord person(long id, String position, @Nullable LocalDate since) {
        return RandomSchemes.record(
                Roster.TEACHER,
                id,
                id,
                Map.of(
                        "id_number", Value.of("ID" + id),
                        "name", Value.of("教师" + id),
                        "position", Value.of(position),
                        "teaching_start", since == null ? Value.missing() : Value.of(since)));
    }

    private static void workload(ListRecords records, long teacher, String subject, String lessons) {
        records.add(RandomSchemes.record(
                WorkLedger.WORKLOAD,
                1,
                teacher,
                Map.of(
                        "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                        "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                        "subject", Value.of(subject),
                        "weekly_lessons", Value.of(new BigDecimal(lessons)))));
    }

    @Test
    void everyFunctionIsInTheHandbook() throws IOException {
        String handbook = Files.readString(HANDBOOK);

        Stream.concat(
                        Stream.of(Function.values()).map(Function::word),
                        Stream.of(PopulationFunction.values()).map(PopulationFunction::word))
                .forEach(word -> assertThat(handbook).contains("`" + word + "("));
    }

    private static List<String> column(ComputedRun run, String column) {
        return run.sheet().rows().stream()
                .map(row -> run.sheet().cell(row, column).display())
                .toList();
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(HANDBOOK))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
