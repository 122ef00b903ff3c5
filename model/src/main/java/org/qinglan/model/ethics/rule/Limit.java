package org.qinglan.model.ethics.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an annual appraisal may still say, the lightest first.
public enum Limit {
    /// An investigation has ended without a sanction that matters: the grade that was left open is settled now.
    TO_BE_SETTLED("补定等次"),
    NOT_EXCELLENT("不得确定为优秀"),
    UNGRADED("不确定档次"),
    COMMENT_ONLY("只写评语，不确定档次"),
    NO_COMMENT("不写评语，不确定档次"),
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
            case TO_BE_SETTLED -> !grade.equals("不确定档次");
            case NOT_EXCELLENT -> !grade.equals("优秀");
            case UNGRADED, COMMENT_ONLY, NO_COMMENT -> grade.equals("不确定档次");
            case BELOW_QUALIFIED -> !List.of("优秀", "合格").contains(grade);
            case BELOW_BASIC -> !List.of("优秀", "合格", "基本合格").contains(grade);
            case UNQUALIFIED -> grade.equals("不合格");
        };
    }

    /// Whether there is no grade at all.
    public boolean leavesUngraded() {
        return this == UNGRADED || this == COMMENT_ONLY || this == NO_COMMENT;
    }

    /// What may follow from a case; such a rule says whether a comment is written.
    static List<String> termsOfCases() {
        return termsBut(UNGRADED);
    }

    /// What may follow from the year itself, from leave or a late beginning; nothing is settled afterwards.
    public static List<String> termsOfYear() {
        return termsBut(TO_BE_SETTLED);
    }

    public static Optional<Limit> of(String term) {
        return Arrays.stream(values()).filter(limit -> limit.term.equals(term)).findFirst();
    }

    private static List<String> termsBut(Limit other) {
        return Arrays.stream(values())
                .filter(limit -> limit != other)
                .map(Limit::term)
                .toList();
    }
}
