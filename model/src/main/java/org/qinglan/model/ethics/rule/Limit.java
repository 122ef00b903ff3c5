package org.qinglan.model.ethics.rule;

import java.util.Arrays;
import java.util.List;

/// What an annual appraisal may still say, the lightest first.
public enum Limit {
    /// An investigation has ended without a sanction that matters: the grade that was left open is settled now.
    TO_BE_SETTLED("补定等次"),
    NOT_EXCELLENT("不得确定为优秀"),
    COMMENT_ONLY("只写评语，不确定等次"),
    NO_COMMENT("不写评语，不确定等次"),
    BELOW_QUALIFIED("不得确定为合格及以上"),
    BELOW_BASIC("不得确定为基本合格及以上"),
    UNQUALIFIED("确定为不合格");

    private final String term;

    Limit(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /// Whether a grade (等次) of [org.qinglan.model.ledger.Ledger] 年度考核 may stand; not taking part always may.
    public boolean allows(String grade) {
        if (grade.equals("未参加")) {
            return true;
        }
        return switch (this) {
            case TO_BE_SETTLED -> !grade.equals("不确定等次");
            case NOT_EXCELLENT -> !grade.equals("优秀");
            case COMMENT_ONLY, NO_COMMENT -> grade.equals("不确定等次");
            case BELOW_QUALIFIED -> !List.of("优秀", "合格").contains(grade);
            case BELOW_BASIC -> !List.of("优秀", "合格", "基本合格").contains(grade);
            case UNQUALIFIED -> grade.equals("不合格");
        };
    }

    static List<String> terms() {
        return Arrays.stream(values()).map(Limit::term).toList();
    }

    static Limit of(String term) {
        return Arrays.stream(values())
                .filter(limit -> limit.term.equals(term))
                .findFirst()
                .orElse(NOT_EXCELLENT);
    }
}
