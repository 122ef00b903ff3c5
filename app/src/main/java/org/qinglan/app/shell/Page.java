package org.qinglan.app.shell;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.standing.Area;

/// Where the reader is.
enum Page {
    TEACHERS(null),
    TEACHER_FILE(null),
    IMPORT(null),
    ETHICS(Area.ETHICS),
    TRAINING(Area.TRAINING),
    OBLIGATIONS(Area.OBLIGATIONS),
    MENTORING(Area.MENTORING),
    LADDERS(Area.LADDERS),
    APPRAISAL(Area.APPRAISAL),
    PAY(Area.PAY),
    POLICY(Area.POLICY),
    MERIT_PAY(null),
    TITLE_REVIEW(Area.TITLE_REVIEW);

    private final @Nullable Area area;

    Page(@Nullable Area area) {
        this.area = area;
    }

    Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    static Page of(Area area) {
        return Arrays.stream(values())
                .filter(page -> page.area == area)
                .findFirst()
                .orElseThrow();
    }

    /// The entry of the side bar under which the page is found.
    Page entry() {
        return this == TEACHER_FILE ? TEACHERS : this;
    }
}
