package org.qinglan.app.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.qinglan.app.intake.ImportService;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.IntakeResult;
import org.qinglan.reports.intake.Problem;
import org.qinglan.reports.intake.SheetSummary;

/// Finds one new person and two bad rows in whatever it is given.
public final class FakeImport implements ImportService {
    public static final String NEWCOMER = "钱多多";
    private static final String BOOK = "01-教师花名册.xlsx";

    private final List<Path> problemLists = new ArrayList<>();
    private IntConsumer betweenRows = _ -> {};

    /// Called with the number of each row while reading and storing: a test waits or cancels there.
    public void between(IntConsumer rows) {
        betweenRows = rows;
    }

    public List<Path> problemLists() {
        return problemLists;
    }

    @Override
    public IntakeResult read(List<Path> workbooks, SchoolFile school, Progress progress) {
        walk(progress);
        ImportBatch.Incoming newcomer = new ImportBatch.Incoming(
                Roster.TEACHER,
                Qingshan.idNumber(77),
                Map.of(
                        Roster.ID_NUMBER, Value.of(Qingshan.idNumber(77)),
                        Roster.NAME, Value.of(NEWCOMER),
                        Roster.STATUS, Value.of(Roster.IN_POST)),
                new SourceRow(BOOK, "教师信息", 5, Map.of()));
        return new IntakeResult(
                new ImportBatch(List.of(new ImportBatch.Workbook(BOOK, "00")), List.of(newcomer)),
                List.of(
                        new SheetSummary(BOOK, "教师信息", List.of("教职工"), "", 1, 2, 0, List.of()),
                        new SheetSummary("02-继续教育学时登记.xls", "2025年", List.of("培训学时"), "", 0, 0, 0, List.of())),
                List.of(
                        new Problem(
                                BOOK,
                                "教师信息",
                                185,
                                "身份证号码*",
                                "F",
                                "id-checksum",
                                "350526199901041450",
                                "身份证号最后一位校验不符，可能有一位抄错",
                                "对照身份证原件改正后重新导入"),
                        new Problem(
                                BOOK,
                                "教师信息",
                                186,
                                "身份证号码*",
                                "F",
                                "id-date",
                                "350526199902301451",
                                "身份证号里的出生日期 1999-02-30 不存在",
                                "对照身份证原件改正后重新导入")),
                List.of(new Finding("hidden-sheet", Finding.Severity.NOTE, BOOK, "工作表“旧表”是隐藏的，没有读取。", "", null)),
                List.of());
    }

    @Override
    public ImportReceipt store(IntakeResult reading, SchoolFile school, Progress progress) {
        walk(progress);
        return school.apply(reading.batch(), "测试", progress);
    }

    @Override
    public void writeProblems(IntakeResult reading, Path target) {
        problemLists.add(target);
    }

    private void walk(Progress progress) {
        for (int row = 1; row <= 100; row++) {
            betweenRows.accept(row);
            progress.report(row, 100);
            progress.check();
        }
    }
}
