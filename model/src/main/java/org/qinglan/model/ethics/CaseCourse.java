package org.qinglan.model.ethics;

import java.util.Optional;

/// Which event may follow which.
final class CaseCourse {
    private CaseCourse() {}

    /// The stage after an event, or nothing where the event cannot happen now.
    static Optional<Stage> after(Stage stage, EventKind kind) {
        return switch (kind) {
            case REGISTERED -> from(stage == Stage.NONE, Stage.REGISTERED);
            case ACCEPTED -> from(stage == Stage.REGISTERED, Stage.CHECKED);
            case REJECTED -> from(stage == Stage.REGISTERED, Stage.CLOSED);
            case INVESTIGATED -> from(stage == Stage.CHECKED, Stage.INVESTIGATED);
            case UNFOUNDED -> from(isBeingExamined(stage), Stage.CLOSED);
            case PROSECUTED ->
                from(stage == Stage.REGISTERED || isBeingExamined(stage) || stage == Stage.IN_FORCE, Stage.PROSECUTED);
            case DECIDED -> from(isBeingExamined(stage) || stage == Stage.IN_FORCE, Stage.IN_FORCE);
            case SERVED -> from(stage.isDecided(), stage);
            case REVIEW_ASKED -> from(stage == Stage.IN_FORCE || stage == Stage.RELEASED, Stage.UNDER_REVIEW);
            case APPEALED -> from(stage == Stage.IN_FORCE || stage == Stage.RELEASED, Stage.UNDER_APPEAL);
            case UPHELD -> from(isContested(stage), Stage.IN_FORCE);
            case CHANGED -> from(stage.isDecided(), Stage.IN_FORCE);
            case CANCELLED -> from(stage.isDecided(), Stage.CANCELLED);
            case EXTENDED -> from(stage == Stage.IN_FORCE || isContested(stage), stage);
            case RELEASED -> from(stage == Stage.IN_FORCE || isContested(stage), released(stage));
            case FOLLOWED -> from(stage != Stage.NONE, stage);
            case VOIDED -> from(stage != Stage.NONE, stage);
        };
    }

    /// An appeal goes on though the period has been released.
    private static Stage released(Stage stage) {
        return isContested(stage) ? stage : Stage.RELEASED;
    }

    private static boolean isBeingExamined(Stage stage) {
        return stage == Stage.CHECKED || stage == Stage.INVESTIGATED || stage == Stage.PROSECUTED;
    }

    private static boolean isContested(Stage stage) {
        return stage == Stage.UNDER_REVIEW || stage == Stage.UNDER_APPEAL;
    }

    private static Optional<Stage> from(boolean allowed, Stage next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
