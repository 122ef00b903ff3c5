package org.qinglan.model.ethics;

/// How a case was handled (处理种类), with the months that the rules give where the decision prints none.
///
/// Source: 中小学教师违反职业道德行为处理办法; 事业单位工作人员处分规定 (2023).
public enum Handling {
    OTHER("其他处理", 0, 0),
    DISQUALIFICATION("取消资格", 0, 24),
    WARNING("警告", 1, 6),
    DEMERIT("记过", 2, 12),
    MAJOR_DEMERIT("记大过", 3, 18),
    DEMOTION("降低岗位等级", 4, 24),
    REMOVAL("撤职", 4, 24),
    DISMISSAL("开除", 5, 0);

    private final String term;
    private final int severity;
    private final int months;

    Handling(String term, int severity, int months) {
        this.term = term;
        this.severity = severity;
        this.months = months;
    }

    /// By the word in the decision; whatever is no sanction and no disqualification is [#OTHER].
    public static Handling of(String word) {
        for (Handling handling : values()) {
            if (handling != OTHER && word.startsWith(handling.term)) {
                return handling;
            }
        }
        return OTHER;
    }

    public String term() {
        return term;
    }

    /// 0 for what is no sanction, then rising: 警告 1, 记过 2, 记大过 3, 降低岗位等级 4, 开除 5.
    public int severity() {
        return severity;
    }

    /// Months of the period where the decision prints none; 0 for none or for ever.
    public int months() {
        return months;
    }

    public boolean isSanction() {
        return severity > 0;
    }
}
