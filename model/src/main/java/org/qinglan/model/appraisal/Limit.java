package org.qinglan.model.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a bar leaves of a year's appraisal.
public enum Limit {
    NOT_EXCELLENT("不得确定为优秀"),
    BELOW_COMPETENT("不得确定为合格及以上"),
    BELOW_BASIC("不得确定为基本合格及以上"),
    FAILED_ONLY("确定为不合格"),
    UNGRADED("不确定档次"),
    /// A comment is written, no grade.
    COMMENT_ONLY("只写评语，不确定档次"),
    /// Neither comment nor grade.
    NO_COMMENT("不写评语，不确定档次");

    private final String term;

    Limit(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static List<String> terms() {
        return Arrays.stream(values()).map(Limit::term).toList();
    }

    /// By its term; 等次 may stand for 档次.
    public static Optional<Limit> of(String word) {
        String plain = word.replace("等次", "档次");
        return Arrays.stream(values()).filter(limit -> limit.term.equals(plain)).findFirst();
    }

    public boolean allows(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> false;
            case COMPETENT -> this == NOT_EXCELLENT;
            case BASIC -> this == NOT_EXCELLENT || this == BELOW_COMPETENT;
            case FAILED -> !leavesUngraded();
            case UNGRADED -> this != FAILED_ONLY;
            case ABSENT -> true;
        };
    }

    /// Whether there is no grade at all.
    public boolean leavesUngraded() {
        return this == UNGRADED || this == COMMENT_ONLY || this == NO_COMMENT;
    }
}
