package org.qinglan.app.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.career.Timeline.Entry;
import org.qinglan.model.career.Timeline.Lane;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

class AxisLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final List<Lane> LANES = List.of(Lane.values());
    private static final LedgerRecord NOBODY = new LedgerRecord(1, Roster.TEACHER, 1, Map.of(), null);

    @Test
    void theAxisReachesFromTheFirstStationToTodayOrToTheEndOfTheLastWindow() {
        AxisLayout layout = AxisLayout.of(
                new Timeline(List.of(
                        point(Lane.TITLE, "2001-08-01"), span(Lane.ETHICS, "2025-10-08", LocalDate.of(2027, 10, 8)))),
                TODAY,
                80);
        assertThat(layout.firstYear()).isEqualTo(2001);
        assertThat(layout.lastYear()).isEqualTo(2027);
        assertThat(layout.lanes().keySet()).containsExactlyInAnyOrder(Lane.TITLE, Lane.ETHICS);
    }

    @Test
    void aLongCareerIsWiderThanThePageAndItsYearsStayReadable() {
        AxisLayout layout = AxisLayout.of(new Timeline(List.of(point(Lane.TITLE, "1984-08-01"))), TODAY, 60);
        assertThat(layout.year()).isEqualTo(AxisLayout.NARROWEST);
        assertThat(layout.width()).isGreaterThan(60);
    }

    @Test
    void whatHasNoEndLastsToToday() {
        AxisLayout layout = AxisLayout.of(new Timeline(List.of(span(Lane.POST, "2016-01-20", null))), TODAY, 80);
        AxisLayout.Item item = layout.items().getFirst();
        assertThat(item.left() + item.width()).isCloseTo(layout.left(TODAY), Offset.offset(0.01));
    }

    @Test
    void noStationOfALineHidesAnother() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String day = LocalDate.of(1990, 1, 1)
                        .plusDays(random.nextInt(13_000))
                        .toString();
                Lane lane = LANES.get(random.nextInt(LANES.size()));
                entries.add(
                        random.nextBoolean()
                                ? point(lane, day)
                                : span(lane, day, LocalDate.parse(day).plusDays(random.nextInt(3_000))));
            }
            List<AxisLayout.Item> items =
                    AxisLayout.of(new Timeline(entries), TODAY, 80).items();
            for (AxisLayout.Item one : items) {
                for (AxisLayout.Item other : items) {
                    boolean together = !one.equals(other)
                            && one.entry().lane() == other.entry().lane()
                            && one.line() == other.line();
                    if (together && one.left() <= other.left()) {
                        assertThat(one.left() + one.width()).isLessThanOrEqualTo(other.left());
                    }
                }
            }
        }
    }

    private static Entry point(Lane lane, String day) {
        return new Entry(lane, LocalDate.parse(day), null, "职称", "一级教师", NOBODY);
    }

    private static Entry span(Lane lane, String from, @Nullable LocalDate until) {
        LocalDate first = LocalDate.parse(from);
        return new Entry(lane, first, new DateSpan(first, until), "任教经历", "青山小学", NOBODY);
    }
}
