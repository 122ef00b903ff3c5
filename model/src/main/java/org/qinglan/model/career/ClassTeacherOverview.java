package org.qinglan.model.career;

import static org.qinglan.model.standing.Overview.Column.number;
import static org.qinglan.model.standing.Overview.Column.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.career.ClassTeacherRule.Years;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// Years as class teacher, counted from the terms, beside those that were certified.
final class ClassTeacherOverview implements OverviewMaker {
    @Override
    public String key() {
        return "class-teacher-years";
    }

    @Override
    public String name() {
        return "班主任年限与星级";
    }

    @Override
    public Area area() {
        return Area.LADDERS;
    }

    @Override
    public Overview make(Situation situation) {
        List<Line> lines = new ArrayList<>();
        List<ClassTeacherRule> rules = situation.rules().on(ClassTeacherRule.class, situation.day());
        for (LedgerRecord person : situation.roster()) {
            List<LedgerRecord> terms = situation.records().of(CareerLedger.CLASS_TEACHER_TERM, person.id());
            if (!terms.isEmpty()) {
                lines.add(line(person, terms, rules, situation));
            }
        }
        return new Overview(
                List.of(
                        number("任职次数"),
                        number("折合年数"),
                        number("余月"),
                        text("现任班级"),
                        text("最近星级"),
                        text("认定年限"),
                        text("职称评审权重")),
                lines,
                List.of());
    }

    static Line line(LedgerRecord person, List<LedgerRecord> terms, List<ClassTeacherRule> rules, Situation situation) {
        ClassTeacherRule rule = rules.isEmpty() ? null : rules.getLast();
        LocalDate day = situation.day();
        List<DateSpan> spans =
                terms.stream().map(LedgerRecord::span).filter(Objects::nonNull).toList();
        Years years = ClassTeacherRule.years(rule, spans, day);
        String classes = String.join(
                "、",
                terms.stream()
                        .filter(term -> covers(term.span(), day))
                        .map(term -> term.text("class_name"))
                        .toList());
        BigDecimal weight = rule == null ? null : rule.weight();
        return new Line(
                person.id(),
                person.text(Roster.NAME),
                List.of(
                        Value.of(terms.size()),
                        Value.of(years.years()),
                        Value.of(years.monthsLeft()),
                        Value.of(classes),
                        star(terms),
                        Value.of(certified(person, situation)),
                        rule == null ? Value.missing() : weight == null ? Value.of(Said.BY_SCHOOL) : Value.of(weight)),
                State.FINE,
                reasons(rule, spans, years, day));
    }

    private static boolean covers(@Nullable DateSpan span, LocalDate day) {
        return span != null && span.covers(day);
    }

    /// The star of the latest term that has one.
    private static Value star(List<LedgerRecord> terms) {
        return terms.stream()
                .filter(term -> !term.get("star").isMissing() && term.day("from_date") != null)
                .max(Comparator.comparing(term -> term.text("from_date")))
                .map(term -> term.get("star"))
                .orElse(Value.missing());
    }

    static String certified(LedgerRecord person, Situation situation) {
        return situation.records().of(WorkLedger.CLASS_TEACHER, person.id()).stream()
                .max(Comparator.comparing(record -> record.text("as_of")))
                .map(record -> Said.MESSAGES.text("certified", record.text("years"), record.text("as_of")))
                .orElse("");
    }

    private static List<Reason> reasons(
            @Nullable ClassTeacherRule rule, List<DateSpan> spans, Years years, LocalDate day) {
        String served = String.join(
                "；", Tenure.joined(spans, day).stream().map(DateSpan::display).toList());
        if (rule == null) {
            return List.of(Reason.of(Said.MESSAGES.text("class-no-rule", served, years.years(), years.monthsLeft())));
        }
        Integer months = rule.monthsPerYear();
        String sentence = months == null
                ? Said.MESSAGES.text("class-unset", served, years.years(), years.monthsLeft())
                : Said.MESSAGES.text(
                        rule.count() == ClassTeacherRule.Count.TOGETHER ? "class-together" : "class-school-year",
                        served,
                        months,
                        years.years(),
                        years.monthsLeft());
        return List.of(Reason.of(sentence, rule.head().citation()));
    }
}
