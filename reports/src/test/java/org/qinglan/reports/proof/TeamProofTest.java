package org.qinglan.reports.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.figure.Value;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.LibreOfficeCheck;
import org.qinglan.reports.book.RandomSchool;
import org.qinglan.reports.book.Writing;

/// Teams that count once and links between people, in cells.
class TeamProofTest {
    private static final ProofDetails DETAILS = new ProofDetails("青山县实验学校", "青蓝", LocalDate.of(2026, 11, 22));
    private static final String SCHEME = """
            scheme: 捆绑考核
            for: merit-pay
            reference-date: 2026-01-31
            population: {when: "奖 ≠ 5", clause: 一}
            facts:
              组: {from: 集体成员, take: 集体, combine: latest}
              段: {from: 教职工, take: 任教学段}
              组分: {from: 集体评分, match: {集体: 组}, take: 得分, combine: mean, decimals: 2}
              奖: {from: 荣誉与教科研}
            links:
              徒弟: {from: 师徒结对, side: named}
              师傅: {from: 师徒结对, side: owner}
            veto: {when: 奖 = 4, withheld: stays-in-pool, clause: 一}
            items:
              - {item: 组名次, formula: rank(组分 per 组), clause: 一}
              - {item: 段名次, formula: rank(组分 by 段 per 组), clause: 一}
              - {item: 组数, formula: count(组分 per 组), clause: 一}
              - {item: 组均, formula: mean(组分 per 组), clause: 一}
              - {item: 段组均, formula: "mean(组分 per 组 by 段)", clause: 一}
              - {item: 最好组, formula: best(组分 per 组), clause: 一}
              - {item: 段最差, formula: "worst(组分 per 组 by 段)", clause: 一}
              - {item: 占比, formula: "if(sum(组分 per 组) = 0, 0, 组分 ÷ sum(组分 per 组))", clause: 一}
              - {item: 徒弟奖, formula: sum(奖 of 徒弟), clause: 一}
              - {item: 徒弟均, formula: mean(奖 of 徒弟), clause: 一}
              - {item: 徒弟最高, formula: best(奖 of 徒弟), clause: 一}
              - {item: 徒弟最低, formula: worst(奖 of 徒弟), clause: 一}
              - {item: 徒弟数, formula: count(奖 of 徒弟), clause: 一}
              - {item: 师傅均, formula: mean(徒弟均 of 师傅), clause: 一}
              - item: 总分
                formula: "奖 + 徒弟奖 + if(has(组名次), 10 − 组名次, 0) + if(has(师傅均), 师傅均, 0) + if(has(占比), 占比, 0)"
                floor: 0
                clause: 一
            allot:
              pool: [{name: 总额, amount: 10000, clause: 一}]
              shares: [{name: 绩效, share: rest, by: 总分, clause: 一}]
              publish: [组名次, 段名次, 组数, 组均, 段组均, 最好组, 段最差, 占比, 徒弟均, 徒弟最高, 徒弟最低, 徒弟数, 总分]
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void libreOfficeComesToTheSameFigures(long seed) throws IOException {
        ComputedRun run =
                ComputedRun.again(RandomSchool.scheme(SCHEME), facts(new Random(seed), 30, seed < 3 ? 20 : 0));
        Path written = folder.resolve("teams.xlsx");
        assertThat(ProofWorkbook.write(run, DETAILS, written, Progress.NONE))
                .isInstanceOfSatisfying(
                        Writing.Done.class, done -> assertThat(done.notes()).isEmpty());
        Path computed = LibreOfficeCheck.recalculated(written, folder);
        assertThat(ProofWorkbookTest.differences(written, computed)).isEmpty();
        assertThat(ProofWorkbookTest.falseChecks(computed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"better", "worse"})
    void libreOfficeComesToTheSameGrades(String ties) throws IOException {
        String text = SCHEME.substring(0, SCHEME.indexOf("allot:"))
                        .replace("merit-pay", "assessment")
                        .replace("veto: {when: 奖 = 4, withheld: stays-in-pool, clause: 一}\n", "")
                + """
                assessment:
                  score: 组均分
                  order: [奖 从大到小]
                  grades: [{grade: A, share: 15%, at-least: 9}, {grade: B, share: 33.3%}, {grade: C, at-least: 8.5}, {grade: D}]
                  ties: %s
                """.replace("%s", ties);
        text = text.replace(
                "  - item: 总分\n", "  - {item: 组均分, formula: 组分 ÷ 10, decimals: 1, clause: 一}\n  - item: 总分\n");
        ComputedRun run = ComputedRun.again(RandomSchool.scheme(text), facts(new Random(7), 40, 10));
        Path written = folder.resolve("grades.xlsx");
        assertThat(ProofWorkbook.write(run, DETAILS, written, Progress.NONE)).isInstanceOf(Writing.Done.class);
        Path computed = LibreOfficeCheck.recalculated(written, folder);
        assertThat(ProofWorkbookTest.differences(written, computed)).isEmpty();
        assertThat(ProofWorkbookTest.falseChecks(computed)).isEmpty();
    }

    private static FrozenFacts facts(Random random, int people, int links) throws IOException {
        List<String> names = List.of("甲组", "乙组", "丙组", "丁组", "");
        List<Value> scores = List.of(Value.of(80), Value.of(92), Value.of(80), Value.missing(), Value.missing());
        StringBuilder text = new StringBuilder("qinglan-facts\t2\nfact\t组\nfact\t段\nfact\t奖\nfact\t组分\n");
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < people; i++) {
            text.append("person\t%d\t%018d\t%s\n".formatted(i + 1, 110101199000000000L + i, "人" + i));
            int team = random.nextInt(names.size());
            values.append("values\t")
                    .append(ValueText.write(Value.of(names.get(team))))
                    .append('\t')
                    .append(ValueText.write(Value.of(random.nextBoolean() ? "小学" : "初中")))
                    .append('\t')
                    .append(ValueText.write(Value.of(random.nextInt(6))))
                    .append('\t')
                    .append(ValueText.write(scores.get(team)))
                    .append('\n');
        }
        text.append(values);
        for (int i = 0; i < links; i++) {
            int mentor = random.nextInt(people);
            int apprentice = (mentor + 1 + random.nextInt(people - 1)) % people;
            text.append("link\t徒弟\t%d\t%d\n".formatted(mentor, apprentice));
            text.append("link\t师傅\t%d\t%d\n".formatted(apprentice, mentor));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return new FrozenFacts(bytes.toByteArray());
    }
}
