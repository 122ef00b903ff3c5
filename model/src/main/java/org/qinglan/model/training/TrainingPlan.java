package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// How many places the next semester needs in each category: one for each person who lacks hours in it.
final class TrainingPlan implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(TrainingPlan.class);

    @Override
    public String key() {
        return "training-plan";
    }

    @Override
    public String name() {
        return MESSAGES.text("plan-list");
    }

    @Override
    public Area area() {
        return Area.TRAINING;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Place, List<Need>> needs = new LinkedHashMap<>();
        for (LedgerRecord person : situation.roster()) {
            TrainingStandings.of(person, situation).forEach(standing -> needs(person, standing, needs));
        }
        Semester now = Semester.of(situation.day());
        Semester next = Semester.of(Objects.requireNonNull(now.span().until()));
        List<Line> lines = new ArrayList<>();
        needs.forEach((place, people) -> lines.add(line(place, people, next, situation.day())));
        return new Overview(columns(), lines, StandingOverview.notes(situation));
    }

    /// One training that could be offered.
    private record Place(
            TrainingRequirement requirement,
            String category,
            @Nullable LocalDate lastDay) {}

    private record Need(LedgerRecord person, BigFraction hours) {}

    private static void needs(LedgerRecord person, TrainingStanding standing, Map<Place, List<Need>> needs) {
        BigFraction inCategories = BigFraction.ZERO;
        for (TrainingCategory category : standing.requirement().categories()) {
            BigFraction gap = standing.gap(category);
            inCategories = inCategories.add(gap);
            add(person, standing, category.name(), gap, needs);
        }
        add(
                person,
                standing,
                MESSAGES.text("any-category"),
                standing.gapInTotal().subtract(inCategories),
                needs);
    }

    private static void add(
            LedgerRecord person,
            TrainingStanding standing,
            String category,
            BigFraction hours,
            Map<Place, List<Need>> needs) {
        if (hours.signum() > 0) {
            needs.computeIfAbsent(
                            new Place(standing.requirement(), category, standing.lastDay()), _ -> new ArrayList<>())
                    .add(new Need(person, hours));
        }
    }

    private static List<Column> columns() {
        return List.of(
                Column.text(MESSAGES.text("column.requirement")),
                Column.text(MESSAGES.text("column.category")),
                Column.text(MESSAGES.text("column.semester")),
                Column.number(MESSAGES.text("column.people")),
                Column.number(MESSAGES.text("column.missing")),
                Column.text(MESSAGES.text("column.last-day")));
    }

    /// What is due before the next semester begins has to be offered in this one.
    private static Line line(Place place, List<Need> needs, Semester next, LocalDate day) {
        LocalDate last = place.lastDay();
        boolean now = last != null && last.isBefore(next.span().from());
        BigFraction hours = needs.stream().map(Need::hours).reduce(BigFraction.ZERO, BigFraction::add);
        List<Reason> reasons = new ArrayList<>();
        needs.forEach(need -> reasons.add(Reason.of(
                MESSAGES.text("lacks", need.person().text("name"), Numbers.display(need.hours())),
                place.requirement().head().citation())));
        return new Line(
                0,
                "",
                List.of(
                        Value.of(place.requirement().head().name()),
                        Value.of(place.category()),
                        Value.of((now ? Semester.of(day) : next).display()),
                        Value.of(needs.size()),
                        Value.of(hours),
                        last == null ? Value.missing() : Value.of(last)),
                now ? State.WAITING : State.OPEN,
                reasons);
    }
}
