package org.qinglan.app.fake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;

/// A pay sheet with invented figures and an explanation three levels deep.
public record FakeRun(String title) implements Run {
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("病假天数", Role.FACT, 1, "天", ""),
            new SheetColumn("工作量分", Role.ITEM, 4, "分", "第七条"),
            new SheetColumn("考核分", Role.ITEM, 4, "分", "第九条"),
            new SheetColumn("班主任津贴", Role.MONEY, 2, "元", "第五条"),
            new SheetColumn("工作量绩效", Role.MONEY, 2, "元", "第十条"),
            new SheetColumn("教学业绩绩效", Role.MONEY, 2, "元", "第十条"),
            new SheetColumn("考核绩效", Role.MONEY, 2, "元", "第十条"),
            new SheetColumn("合计", Role.MONEY, 2, "元", ""),
            new SheetColumn("一票否决", Role.VERDICT, 0, "", "第十五条"));

    @Override
    public Sheet sheet() {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 1; i <= Qingshan.names().size(); i++) {
            String name = Qingshan.names().get(i - 1);
            BigDecimal allowance = i % 4 == 0 ? new BigDecimal("1500.00") : new BigDecimal("0.00");
            BigDecimal work = new BigDecimal("500.25").add(BigDecimal.valueOf(i));
            rows.add(new SheetRow(
                    i,
                    Qingshan.idNumber(i),
                    name,
                    List.of(
                            Value.of(i % 5),
                            Value.of(new BigDecimal("38.7648").add(BigDecimal.valueOf(i % 7))),
                            Value.of(new BigDecimal("95.2")),
                            Value.of(allowance),
                            Value.of(work),
                            Value.of(new BigDecimal("726.06")),
                            Value.of(new BigDecimal("668.30")),
                            Value.of(allowance.add(work).add(new BigDecimal("1394.36"))),
                            Value.of(i == 7 ? "违规收礼，警告期内不发" : ""))));
        }
        return new Sheet(COLUMNS, rows);
    }

    @Override
    public Explanation explain(long teacher, String column) {
        Explanation record = new Explanation(
                "请假考勤 病假 4 天",
                Value.of(4),
                "天",
                "",
                "2025-09-01 至 2026-01-31",
                "",
                List.of(),
                List.of(new SourceRow.SourceCell("06-2025年秋季学期工作量与考勤.xlsx", "考勤", 14, "G")));
        Explanation sick =
                new Explanation("病假天数", Value.of(4), "天", "", "本学期病假合计 4 天，取自 1 条记录", "", List.of(record), List.of());
        Explanation attendance = new Explanation(
                "出勤",
                Value.of(20),
                "分",
                "20 - max(0, 病假天数 - 6) - 2*max(0, 事假天数 - 2)",
                "20 − max(0, 4 − 6) − 2 × max(0, 1 − 2) = 20",
                "第九条第二款",
                List.of(sick),
                List.of());
        Explanation ethics = new Explanation(
                "师德",
                Value.of(20),
                "分",
                "",
                "2025 年度师德考核 优秀，得 20 分",
                "第九条第一款",
                List.of(),
                List.of(new SourceRow.SourceCell("05-师德记录.xlsx", "违规处理", 4, "G")));
        return new Explanation(
                column,
                Value.of(new BigDecimal("95.2")),
                "分",
                "师德 + 出勤 + 五个一 + 培训 + 教学常规",
                "20 + 20 + 20 + 10 + 25.2 = 95.2，未超过满分 100",
                "第九条",
                List.of(ethics, attendance),
                List.of());
    }
}
