package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch.Incoming;

/// Sheets of the ledgers that hold the year's work, with the headers that schools write.
class FurtherLedgersTest {
    @TempDir
    Path folder = Path.of("");

    private IntakeResult read(String sheet, List<Object> header, List<Object> row) throws IOException {
        Path roster = Sheets.xlsx(
                folder.resolve("a.xlsx"),
                "花名册",
                Sheets.ROSTER_HEADER,
                List.of("1", "李明", "女", Sheets.LI, "1975-09"),
                List.of("2", "王强", "男", Sheets.WANG, "2007-09"));
        return Sheets.read(roster, Sheets.xlsx(folder.resolve("b.xlsx"), sheet, header, row));
    }

    private static List<Incoming> records(IntakeResult result) {
        return result.batch().rows().stream()
                .filter(row -> !row.ledger().key().equals("teacher"))
                .toList();
    }

    @Test
    void whatManyListsHaveIsTakenForALedgerOnlyWhereItsNameStandsAround() throws IOException {
        List<Object> header = List.of("姓名", "形式", "日期");
        List<Object> row = List.of("李明", "承诺书", "2025-09-01");

        assertThat(records(read("师德承诺书签订情况", header, row)))
                .singleElement()
                .satisfies(record -> assertThat(record.ledger().key()).isEqualTo("ethics_pledge"));
        IntakeResult unnamed = read("Sheet1", header, row);
        assertThat(records(unnamed)).isEmpty();
        assertThat(unnamed.notices()).extracting(Finding::code).containsExactly("unknown-sheet");
    }

    @Test
    void twoLedgersThatFitAreNotChosenBetween() throws IOException {
        IntakeResult result = read("Sheet1", List.of("姓名", "年度", "考核等次"), List.of("李明", "2025", "合格"));

        assertThat(records(result)).isEmpty();
        assertThat(result.notices()).extracting(Finding::code).containsExactly("ambiguous-sheet");
    }

    @Test
    void aTrainingSheetWithoutHoursIsNotTakenForAnotherLedger() throws IOException {
        IntakeResult result = read(
                "师德培训登记",
                List.of("姓名", "培训项目", "培训类别", "培训时间", "主办单位"),
                List.of("李明", "师德专题", "师德", "2025-09-01", "县教育局"));

        assertThat(records(result)).isEmpty();
        assertThat(result.notices()).extracting(Finding::code).containsExactly("missing-column");
    }

    @Test
    void masterAndApprenticeAreFoundByName() throws IOException {
        IntakeResult result = read(
                "师徒活动",
                List.of("师傅", "徒弟", "活动类别", "活动日期", "课题", "节数"),
                List.of("李明", "王强", "汇报课", "2025.10.8", "《背影》", "1节"));

        assertThat(result.problems()).isEmpty();
        assertThat(records(result)).singleElement().satisfies(record -> {
            assertThat(record.idNumber()).isEqualTo(Sheets.WANG);
            assertThat(record.values()).containsEntry("mentor", Value.of(Sheets.LI));
        });
    }

    @Test
    void aPersonWhoNeedNotBeNamedMayBeMissingButNotUnknown() throws IOException {
        List<Object> header = List.of("姓名", "案号", "事件", "日期", "挂钩领导");

        assertThat(read("师德案件", header, List.of("王强", "1号", "登记", "2025-09-01", ""))
                        .problems())
                .isEmpty();
        assertThat(read("师德案件", header, List.of("王强", "1号", "登记", "2025-09-01", "赵六"))
                        .problems())
                .extracting(Problem::code, Problem::header)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("person-unknown", "挂钩领导"));
    }

    @Test
    void recordsOfTheSchoolNeedNobody() throws IOException {
        IntakeResult result =
                read("骨干教师培养目标", List.of("称号", "级别", "目标人数", "完成时间"), List.of("骨干教师", "区级", "12人", "2027年8月"));

        assertThat(result.problems()).isEmpty();
        assertThat(records(result)).singleElement().satisfies(record -> {
            assertThat(record.idNumber()).isEmpty();
            assertThat(record.values()).containsEntry("level", Value.of("县级")).containsEntry("people", Value.of(12));
        });
    }

    @Test
    void anEndBeforeItsStartIsHeldBackInEveryLedger() throws IOException {
        IntakeResult result = read(
                "名优称号", List.of("姓名", "称号", "级别", "授予时间", "有效期至"), List.of("李明", "学科带头人", "市级", "2024-09", "2023-09"));

        assertThat(result.problems()).extracting(Problem::code).containsExactly("end-before-start");
    }
}
