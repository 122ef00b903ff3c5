package org.qinglan.reports.print;

import java.awt.Font;
import java.util.List;

/// The hands of a printed page; each has its families, the best first.
enum Face {
    /// 宋体 on Windows.
    TEXT(Font.PLAIN),
    /// 黑体 on Windows.
    HEADING(Font.PLAIN),
    TITLE(Font.BOLD);

    private static final List<String> SONG =
            List.of("宋体", "SimSun", "NSimSun", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC");
    private static final List<String> HEI = List.of(
            "黑体", "SimHei", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC");

    private final int style;

    Face(int style) {
        this.style = style;
    }

    List<String> families() {
        return this == TEXT ? SONG : HEI;
    }

    Font font(String family) {
        return new Font(family, style, Glyph.EM);
    }
}
