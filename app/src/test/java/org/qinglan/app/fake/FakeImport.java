package org.qinglan.app.fake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.qinglan.app.intake.ImportPreview;
import org.qinglan.app.intake.ImportService;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.model.store.ImportReceipt;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

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
    public ImportPreview read(List<Path> workbooks, SchoolFile school, Progress progress) {
        walk(progress);
        ImportBatch.Incoming newcomer = new ImportBatch.Incoming(
                Roster.TEACHER,
                Qingshan.idNumber(77),
                Map.of(
                        Roster.ID_NUMBER, Value.of(Qingshan.idNumber(77)),
                        Roster.NAME, Value.of(NEWCOMER),
                        Roster.STATUS, Value.of(Roster.IN_POST)),
                new SourceRow(BOOK, "教师信息", 5, Map.of()));
        return new ImportPreview(
                workbooks,
                new ImportBatch(List.of(new ImportBatch.Workbook(BOOK, "00")), List.of(newcomer)),
                List.of(
                        new ImportPreview.SheetSummary(BOOK, "教师信息", "教职工", 3, 2),
                        new ImportPreview.SheetSummary("02-继续教育学时登记.xls", "2025年", "培训学时", 0, 0)),
                List.of(
                        new ImportPreview.HeldBackRow(
                                BOOK,
                                "教师信息",
                                185,
                                "身份证号码*",
                                "id-checksum",
                                "350526199901041450",
                                "身份证号最后一位校验不符，可能有一位抄错",
                                "对照身份证原件改正后重新导入"),
                        new ImportPreview.HeldBackRow(
                                BOOK,
                                "教师信息",
                                186,
                                "身份证号码*",
                                "id-date",
                                "350526199902301451",
                                "身份证号里的出生日期 1999-02-30 不存在",
                                "对照身份证原件改正后重新导入")),
                List.of(new Finding("hidden-sheet", Finding.Severity.NOTE, BOOK, "工作表“旧表”是隐藏的，没有读取。", "", null)));
    }

    @Override
    public ImportReceipt store(ImportPreview preview, SchoolFile school, Progress progress) {
        walk(progress);
        return school.apply(preview.batch(), "测试", progress);
    }

    @Override
    public void writeProblems(ImportPreview preview, Path target) {
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
