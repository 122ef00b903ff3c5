package org.qinglan.model.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The six ways in which a year's appraisal may end (考核等次).
///
/// Source: 事业单位工作人员考核规定 (人社部发〔2023〕6号) 第十条、第三十七至四十二条.
public enum Grade {
    EXCELLENT("优秀"),
    COMPETENT("合格"),
    BASIC("基本合格"),
    FAILED("不合格"),
    /// Took part, but is not graded; whether a comment is written stands in the note.
    UNGRADED("不确定等次"),
    ABSENT("未参加");

    private static final Pattern NOT_DETERMINED = Pattern.compile("(不|未|暂不|暂未)确?定.*|.*评语.*");
    private static final Pattern NOT_THERE = Pattern.compile("(未参|不参加|未考|没参加).*");
    private static final Pattern TAIL = Pattern.compile("(等次|档次|等)$");
    private final String term;

    Grade(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static List<String> terms() {
        return Arrays.stream(values()).map(Grade::term).toList();
    }

    /// Reads what offices write: 称职 is 合格, 不确定档次 or 只写评语 is 不确定等次; nothing where it is no grade.
    public static Optional<Grade> read(String word) {
        String plain = word.replaceAll("[\\s\\u3000]+", "");
        if (NOT_DETERMINED.matcher(plain).matches()) {
            return Optional.of(UNGRADED);
        }
        if (NOT_THERE.matcher(plain).matches()) {
            return Optional.of(ABSENT);
        }
        return switch (TAIL.matcher(plain).replaceFirst("")) {
            case "优秀", "优" -> Optional.of(EXCELLENT);
            case "合格", "称职" -> Optional.of(COMPETENT);
            case "基本合格", "基本称职" -> Optional.of(BASIC);
            case "不合格", "不称职" -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }

    /// Whether something was found about the person's work: one of the four grades in the narrow sense.
    public boolean isGraded() {
        return this != UNGRADED && this != ABSENT;
    }
}
