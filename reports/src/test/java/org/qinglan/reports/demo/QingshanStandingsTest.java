package org.qinglan.reports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.activity.ObligationStandings;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingStanding;
import org.qinglan.model.training.TrainingStandings;

/// Requirements and obligations of the sample school agree with what its schemes make of the same records.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QingshanStandingsTest {
    private static final DateSpan ALWAYS = new DateSpan(LocalDate.of(1900, 1, 1), null);
    private static final List<String> CATEGORIES = List.of("市直学校培训", "送教下乡培训", "镇域集中培训");
    private static final String RULE = """
            rule: test.90
            kind: training-requirement
            name: 专项培训 90 学时
            clause: {document: 要求, article: 第一条}
            per: span
            begins: 2023-01-01
            ends: 2025-12-31
            hours: 90
            categories:
              - {category: 市直学校培训, at-least: 30, at-most: 30}
              - {category: 送教下乡培训, at-least: 30, at-most: 30}
              - {category: 镇域集中培训, at-least: 30, at-most: 30}
            """;
    private ImportedDemo demo;

    @BeforeAll
    void importTheTenWorkbooks(@TempDir Path folder) {
        demo = ImportedDemo.in(folder);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void trainingStandsAsTheSchemeCountsIt() {
        Rule rule = new PackReader(Catalogue.RULE_KINDS)
                .readRule("rule.yaml", RULE, Map.of("要求", new Citation("要求", "", null, "")), new ArrayList<>())
                .orElseThrow()
                .rule();
        Situation situation = situation(List.of(rule), "2025-12-31");
        Map<String, List<String>> found = new TreeMap<>();
        for (LedgerRecord person : situation.roster()) {
            TrainingStandings.of(person, situation)
                    .forEach(standing -> found.put(person.text(Roster.ID_NUMBER), figures(standing)));
        }
        Map<String, List<String>> expected = new TreeMap<>();
        for (CSVRecord line : expected("training-90.csv")) {
            List<String> figures =
                    new ArrayList<>(CATEGORIES.stream().map(line::get).toList());
            figures.add(line.get("有效学时"));
            figures.add(line.get("达标"));
            expected.put(line.get("身份证号"), figures);
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void fiveOnesStandAsTheSchemeCountsThem() {
        List<Rule> rules = SchoolRules.builtIn("德化").orElseThrow().rules().stream()
                .map(rule -> rule.rule())
                .filter(rule -> rule.head().id().startsWith("dehua.five-ones."))
                .toList();
        Situation situation = situation(rules, "2025-08-31");
        Map<String, LedgerRecord> people = new TreeMap<>();
        situation.roster().forEach(person -> people.put(person.text(Roster.ID_NUMBER), person));
        List<CSVRecord> expected = expected("merit-pay-points.csv");
        assertThat(expected).isNotEmpty();
        for (CSVRecord line : expected) {
            LedgerRecord person = Objects.requireNonNull(people.get(line.get("身份证号")));
            long met =
                    ObligationStandings.of(person, ObligationStandings.schoolYear(situation.day()), situation).stream()
                            .filter(standing -> standing.isMet())
                            .count();
            assertThat(String.valueOf(met)).as(line.get("姓名")).isEqualTo(line.get("五个一完成项"));
        }
    }

    @Test
    void everyListOfTheSchoolCanBeMade() {
        demo.school()
                .add(
                        PolicyLedger.CHOICE,
                        0,
                        Map.of(
                                "pack", Value.of("dehua"),
                                "from_date", Value.of(LocalDate.of(2020, 9, 1))),
                        "测试",
                        "");
        Situation situation = SchoolRules.situation(demo.school(), LocalDate.of(2025, 8, 1));

        Catalogue.OVERVIEWS.forEach(maker -> {
            Overview overview = maker.make(situation);
            overview.lines()
                    .forEach(line -> assertThat(line.cells()).as(maker.key()).hasSameSizeAs(overview.columns()));
        });
    }

    private Situation situation(List<Rule> rules, String day) {
        Rulebook rulebook = Rulebook.of(List.of(new Rulebook.Layer("试验", ALWAYS, rules)));
        return new Situation(
                new Dossier(demo.school(), rulebook), demo.school().roster(), rulebook, LocalDate.parse(day));
    }

    private static List<String> figures(TrainingStanding standing) {
        List<String> figures = new ArrayList<>();
        standing.requirement()
                .categories()
                .forEach(
                        category -> figures.add(Numbers.display(standing.count().hours(category))));
        figures.add(Numbers.display(standing.count().total()));
        figures.add(standing.isMet() ? "是" : "否");
        return figures;
    }

    private static List<CSVRecord> expected(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(QingshanStandingsTest.class.getResourceAsStream("/qingshan/expected/" + name)),
                StandardCharsets.UTF_8)) {
            assertThat(reader.read()).as("byte order mark").isEqualTo(0xFEFF);
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
