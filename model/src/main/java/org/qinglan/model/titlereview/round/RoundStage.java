package org.qinglan.model.titlereview.round;

import java.util.Arrays;
import java.util.Optional;

/// How far a title round is, in the order in which it goes.
public enum RoundStage {
    APPLICATION("申报"),
    QUALIFICATION("资格审查"),
    SCORING("评分"),
    RECOMMENDATION("推荐"),
    NOTICE("公示"),
    REPORTED("上报"),
    CLOSED("结束");

    private final String term;

    RoundStage(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static Optional<RoundStage> read(String word) {
        return Arrays.stream(values()).filter(stage -> stage.term.equals(word)).findFirst();
    }

    public Optional<RoundStage> next() {
        return switch (this) {
            case APPLICATION -> Optional.of(QUALIFICATION);
            case QUALIFICATION -> Optional.of(SCORING);
            case SCORING -> Optional.of(RECOMMENDATION);
            case RECOMMENDATION -> Optional.of(NOTICE);
            case NOTICE -> Optional.of(REPORTED);
            case REPORTED -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }

    public Optional<RoundStage> previous() {
        return Arrays.stream(values())
                .filter(stage -> stage.next().filter(this::equals).isPresent())
                .findFirst();
    }

    public boolean isBefore(RoundStage other) {
        return compareTo(other) < 0;
    }
}
