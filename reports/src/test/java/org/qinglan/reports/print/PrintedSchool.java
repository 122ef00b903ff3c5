package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Document;

/// Lists of invented teachers, to be printed.
final class PrintedSchool {
    /// Two right numbers and one with a wrong check character.
    static final List<String> IDS = List.of("620102196901069613", "110105194912310021", "620102196901069610");

    private static final List<String> NAMES = List.of("王伟", "李静", "张敏", "刘洋", "陈洁", "杨磊", "赵䶮", "欧阳娜娜", "阿卜杜拉·买买提");

    private PrintedSchool() {}

    static Document training(int people) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(List.of(
                    String.valueOf(i + 1),
                    NAMES.get(i % NAMES.size()),
                    IDS.get(i % IDS.size()),
                    "2025-10-%02d".formatted(i % 28 + 1),
                    String.valueOf(60 + i % 40),
                    i % 7 == 0 ? "镇域集中还差 14 学时，最后一天 2025-12-31；校本研修已满，远程研修待认定。" : "已满"));
        }
        return new Document(List.of(
                new Block.Title("教师培训学时一览表"),
                new Block.Centred("单位：青山县实验学校　　2025-11-20"),
                new Block.Table(
                        List.of(
                                Column.of("序号", Column.Kind.NUMBER),
                                Column.of("姓名", Column.Kind.TEXT),
                                Column.of("身份证号", Column.Kind.ID_NUMBER),
                                Column.of("认定日期", Column.Kind.DATE),
                                Column.of("学时", Column.Kind.NUMBER),
                                Column.of("说明", Column.Kind.TEXT)),
                        rows,
                        List.of("", "合计", "", "", "14040", "")),
                new Block.Signatures(List.of("制表人：____________　　审核人：____________", "学校（盖章）"))));
    }

    /// A table with so many numbers beside each other.
    static Document numbers(int columns, int people) {
        List<Column> heads = new ArrayList<>(List.of(Column.of("姓名", Column.Kind.TEXT)));
        for (int i = 1; i < columns; i++) {
            heads.add(Column.of("教学常规考核" + i, Column.Kind.NUMBER));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            List<String> row = new ArrayList<>(List.of(NAMES.get(i % NAMES.size())));
            while (row.size() < columns) {
                row.add((10 + row.size()) + ".2500");
            }
            rows.add(row);
        }
        return new Document(List.of(new Block.Title("绩效考核得分表"), new Block.Table(heads, rows, List.of())));
    }
}
