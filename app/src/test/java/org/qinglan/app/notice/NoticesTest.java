package org.qinglan.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices(Clock.fixed(Instant.parse("2026-01-20T10:42:30Z"), ZoneOffset.UTC));

    @Test
    void theSameSentenceIsShownOnceAndKeptAsOftenAsItCame() {
        notices.done("已写出。");
        notices.done("已写出。");

        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.kept()).hasSize(2);
        assertThat(notices.kept().getFirst().at()).hasToString("10:42");
    }

    @Test
    void onlyTheLastFewAreShownAndAllThatAreReadAreKept() {
        for (int number = 1; number <= Notices.KEPT + 5; number++) {
            notices.trouble("第" + number + "条");
        }
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("第33条", "第34条", "第35条");
        assertThat(notices.kept()).hasSize(Notices.KEPT);

        notices.dismiss(notices.shown().getLast());
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("第33条", "第34条");
        assertThat(notices.kept()).hasSize(Notices.KEPT);
    }
}
