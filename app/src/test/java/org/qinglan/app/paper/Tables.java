package org.qinglan.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;

/// Tables to be printed.
final class Tables {
    private Tables() {}

    static PrintRequest withIds() {
        return request(
                "花名册",
                List.of(Column.of("姓名", Column.Kind.TEXT), Column.of("身份证号", Column.Kind.ID_NUMBER)),
                List.of(List.of("董斌", "620102196901069613")),
                List.of());
    }

    static PrintRequest long180() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 180; i++) {
            rows.add(List.of(
                    String.valueOf(i),
                    i % 3 == 0 ? "赵䶮" : "欧阳娜娜",
                    "620102196901069613",
                    "2025-10-12",
                    String.valueOf(60 + i % 40),
                    i % 5 == 0 ? "镇域集中还差 14 学时，最后一天 2025-12-31" : "已满"));
        }
        return request(
                "教师培训学时一览表",
                List.of(
                        Column.of("序号", Column.Kind.NUMBER),
                        Column.of("姓名", Column.Kind.TEXT),
                        Column.of("身份证号", Column.Kind.ID_NUMBER),
                        Column.of("认定日期", Column.Kind.DATE),
                        Column.of("学时", Column.Kind.NUMBER),
                        Column.of("说明", Column.Kind.TEXT)),
                rows,
                List.of("", "合计", "", "", "14310", ""));
    }

    private static PrintRequest request(String title, List<Column> columns, List<List<String>> rows, List<String> sum) {
        return new PrintRequest(
                title,
                head -> new Composition.Ready(new Document(List.of(
                        new Block.Title(title),
                        new Block.Centred("单位：" + head.school()),
                        new Block.Table(columns, rows, sum)))));
    }
}
