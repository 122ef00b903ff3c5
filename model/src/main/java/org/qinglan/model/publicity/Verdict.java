package org.qinglan.model.publicity;

import java.util.Arrays;
import java.util.Optional;

/// What an objection came to.
public enum Verdict {
    UPHELD("成立"),
    PARTLY("部分成立"),
    REJECTED("不成立");

    private final String term;

    Verdict(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static Optional<Verdict> read(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.term.equals(word.strip()))
                .findFirst();
    }

    public static String[] terms() {
        return Arrays.stream(values()).map(Verdict::term).toArray(String[]::new);
    }
}
