package org.qinglan.model.appraisal;

import java.util.Arrays;
import java.util.Optional;

/// How far a cycle of appraisal is, in the order in which it goes.
public enum Stage {
    BALLOT("测评"),
    PROPOSAL("提议"),
    NOTICE("公示"),
    DECISION("决定"),
    CLOSED("已完成");

    private final String term;

    Stage(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static Optional<Stage> read(String word) {
        return Arrays.stream(values()).filter(stage -> stage.term.equals(word)).findFirst();
    }

    Optional<Stage> next() {
        return switch (this) {
            case BALLOT -> Optional.of(PROPOSAL);
            case PROPOSAL -> Optional.of(NOTICE);
            case NOTICE -> Optional.of(DECISION);
            case DECISION -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }
}
