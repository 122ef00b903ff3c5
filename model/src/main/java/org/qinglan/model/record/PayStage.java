package org.qinglan.model.record;

import java.util.Arrays;
import java.util.Optional;

/// How far a round is, in the order in which it goes.
public enum PayStage {
    DRAFT("草案"),
    VOTED("已表决"),
    COMPUTED("已计算"),
    PUBLISHED("公示中"),
    FINAL("已定稿"),
    PAID("已发放");

    private final String term;

    PayStage(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static Optional<PayStage> read(String word) {
        return Arrays.stream(values()).filter(stage -> stage.term.equals(word)).findFirst();
    }

    static String[] terms() {
        return Arrays.stream(values()).map(PayStage::term).toArray(String[]::new);
    }

    public Optional<PayStage> next() {
        return switch (this) {
            case DRAFT -> Optional.of(VOTED);
            case VOTED -> Optional.of(COMPUTED);
            case COMPUTED -> Optional.of(PUBLISHED);
            case PUBLISHED -> Optional.of(FINAL);
            case FINAL -> Optional.of(PAID);
            case PAID -> Optional.empty();
        };
    }

    /// Whether the result stands and is only supplemented from here on.
    public boolean isSettled() {
        return this == FINAL || this == PAID;
    }
}
