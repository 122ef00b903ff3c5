package org.qinglan.model.titlereview.round;

import java.util.Arrays;
import java.util.Optional;

/// What the school's recommendation says of an applicant.
public enum OutcomeWord {
    RECOMMENDED("推荐"),
    /// Equal with others at the last post: the school has to decide.
    TIED("待定"),
    RESERVE("候补"),
    /// Did not meet what the scheme or the ballot asks.
    UNFIT("不符合"),
    WITHDRAWN("退出");

    private final String term;

    OutcomeWord(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static Optional<OutcomeWord> read(String word) {
        return Arrays.stream(values()).filter(one -> one.term.equals(word)).findFirst();
    }
}
