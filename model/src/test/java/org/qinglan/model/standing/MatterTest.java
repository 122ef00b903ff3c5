package org.qinglan.model.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;

class MatterTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @Test
    void theMostUrgentComesFirstAndWhatHasNoDayLast() {
        Overview list = list(
                line("甲", State.OPEN, null),
                line("乙", State.WAITING, "2026-01-31"),
                line("丙", State.BARRED, "2025-12-01"));
        assertThat(matter(Matter.open()).due(list, TODAY))
                .extracting(due -> due.line().person())
                .containsExactly("丙", "乙", "甲");
    }

    @Test
    void whatIsFineWaitsForNobody() {
        Overview list = list(line("甲", State.FINE, "2025-12-01"));
        for (Matter.Waits waits : List.of(Matter.open(), Matter.openSoon(), Matter.openThisSemester())) {
            assertThat(matter(waits).due(list, TODAY)).isEmpty();
        }
    }

    @Test
    void aSemesterEndsWithItsLastDayAndWhatIsLateStillWaits() {
        Overview list = list(
                line("甲", State.OPEN, "2026-01-31"),
                line("乙", State.OPEN, "2026-02-01"),
                line("丙", State.OPEN, "2025-06-30"),
                line("丁", State.OPEN, null));
        assertThat(matter(Matter.openThisSemester()).due(list, TODAY))
                .extracting(due -> due.line().person())
                .containsExactly("丙", "甲");
    }

    @Test
    void halfAYearAheadIsSoon() {
        Overview list = list(line("甲", State.OPEN, "2026-05-21"), line("乙", State.OPEN, "2026-05-22"));
        assertThat(matter(Matter.openSoon()).due(list, TODAY))
                .extracting(due -> due.line().person())
                .containsExactly("甲");
    }

    @Test
    void whatIsMissingIsSaidWithItsCellsAndItsFirstReason() {
        Overview list = list(line("甲", State.OPEN, "2026-01-31"));
        assertThat(matter(Matter.open()).due(list, TODAY)).singleElement().satisfies(due -> {
            assertThat(due.what()).isEqualTo("公开课 还差 1 次。");
            assertThat(due.until()).isEqualTo(LocalDate.of(2026, 1, 31));
        });
    }

    @Test
    void everyMatterBelongsToAListThatAPageOffers() {
        assertThat(Catalogue.MATTERS).isNotEmpty().allSatisfy(matter -> assertThat(
                        Catalogue.overview(matter.list().key()))
                .isPresent());
    }

    private static Matter matter(Matter.Waits waits) {
        return new Matter(new Nothing(), "还缺的任务", waits, Matter.cellsAndReason(0, 1), 2);
    }

    private static Overview list(Line... lines) {
        return new Overview(List.of(), List.of(lines), List.of());
    }

    private static Line line(String person, State state, @Nullable String until) {
        return new Line(
                1,
                person,
                List.of(
                        Value.of("公开课"),
                        Value.missing(),
                        until == null ? Value.missing() : Value.of(LocalDate.parse(until))),
                state,
                List.of(Reason.of("还差 1 次。")));
    }

    private static final class Nothing implements OverviewMaker {
        @Override
        public String key() {
            return "nothing";
        }

        @Override
        public String name() {
            return "空";
        }

        @Override
        public Area area() {
            return Area.OBLIGATIONS;
        }

        @Override
        public Overview make(Situation situation) {
            return list();
        }
    }
}
