package org.qinglan.model.titlereview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The five titles (职称) of school teachers since 2015, the lowest first.
///
/// Source: 人社部发〔2015〕79号, which also says what the older titles of 中学 and 小学 became.
public enum TitleLevel {
    THIRD("三级教师", "初级"),
    SECOND("二级教师", "初级"),
    FIRST("一级教师", "中级"),
    SENIOR("高级教师", "高级"),
    PROFESSOR("正高级教师", "高级");

    private final String term;
    private final String band;

    TitleLevel(String term, String band) {
        this.term = term;
        this.band = band;
    }

    public String term() {
        return term;
    }

    /// 初级, 中级 or 高级: the bands in which posts are counted.
    public String band() {
        return band;
    }

    static List<String> terms() {
        return Arrays.stream(values()).map(TitleLevel::term).toList();
    }

    /// Reads a title as certificates have it; a title of 小学 before 2015 is one level below that of 中学.
    public static Optional<TitleLevel> read(String word) {
        String plain = word.replaceAll("[\\s\\u3000]+", "");
        boolean primary = plain.startsWith("小学") || plain.startsWith("幼儿园") || plain.equals("小高");
        if (plain.contains("正高")) {
            return Optional.of(PROFESSOR);
        }
        if (plain.equals("小中高") || plain.contains("高级") || plain.endsWith("高")) {
            return Optional.of(primary ? FIRST : SENIOR);
        }
        if (plain.contains("一级")) {
            return Optional.of(primary ? SECOND : FIRST);
        }
        if (plain.contains("二级")) {
            return Optional.of(primary ? THIRD : SECOND);
        }
        return plain.contains("三级") ? Optional.of(THIRD) : Optional.empty();
    }

    /// The one above, nothing above the highest.
    public Optional<TitleLevel> next() {
        return switch (this) {
            case THIRD -> Optional.of(SECOND);
            case SECOND -> Optional.of(FIRST);
            case FIRST -> Optional.of(SENIOR);
            case SENIOR -> Optional.of(PROFESSOR);
            case PROFESSOR -> Optional.empty();
        };
    }
}
