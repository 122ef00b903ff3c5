package org.qinglan.model.titlereview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Education (学历) as the conditions for titles tell it apart, the lowest first; a degree counts as its level.
public enum Schooling {
    NORMAL_SCHOOL("中师"),
    COLLEGE("大专"),
    BACHELOR("本科"),
    MASTER("硕士"),
    DOCTOR("博士");

    private final String term;

    Schooling(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static List<String> terms() {
        return Arrays.stream(values()).map(Schooling::term).toList();
    }

    /// Reads what rosters hold: 大学本科, 学士, 研究生, 专科 …; nothing where it is below 中师 or no education.
    public static Optional<Schooling> read(String word) {
        if (word.contains("博士")) {
            return Optional.of(DOCTOR);
        }
        if (word.contains("硕士") || word.contains("研究生")) {
            return Optional.of(MASTER);
        }
        if (word.contains("本科") || word.contains("学士")) {
            return Optional.of(BACHELOR);
        }
        if (word.contains("专科") || word.contains("大专") || word.contains("高职")) {
            return Optional.of(COLLEGE);
        }
        return word.contains("中师") || word.contains("中专") || word.contains("中等师范")
                ? Optional.of(NORMAL_SCHOOL)
                : Optional.empty();
    }
}
