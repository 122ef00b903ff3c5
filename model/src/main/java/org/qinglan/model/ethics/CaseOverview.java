package org.qinglan.model.ethics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.rule.Authority;
import org.qinglan.model.ethics.rule.FollowUp;
import org.qinglan.model.ethics.rule.Violations;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// Every case: how far it is, what was decided, which days run, who follows.
record CaseOverview() implements OverviewMaker {

    @Override
    public String key() {
        return "ethics-cases";
    }

    @Override
    public String name() {
        return "师德案件";
    }

    @Override
    public Area area() {
        return Area.ETHICS;
    }

    @Override
    public Overview make(Situation situation) {
        Map<Long, LedgerRecord> people = situation.people();
        List<Line> lines = new ArrayList<>();
        EthicsHistory.ofCases(situation.records(), situation.rules()).forEach((teacher, history) -> {
            List<VetoWindow> windows = VetoWindow.of(history, situation.rules());
            history.cases().forEach(one -> lines.add(new CaseLine(one, windows, situation, people).line()));
        });
        return new Overview(
                List.of(
                        Column.text("案号"),
                        Column.text("违规情形"),
                        Column.text("情形代码"),
                        Column.text("阶段"),
                        Column.text("处理种类"),
                        Column.text("决定日期"),
                        Column.text("挂钩领导")),
                lines,
                List.of());
    }

    /// One case as a line.
    private record CaseLine(
            EthicsCase ethicsCase, List<VetoWindow> windows, Situation situation, Map<Long, LedgerRecord> people) {

        Line line() {
            List<Reason> reasons = new ArrayList<>();
            reasons.add(course());
            limits(reasons);
            authority(reasons);
            boolean unfollowed = follow(reasons);
            List<VetoWindow> own = windows.stream()
                    .filter(window -> ethicsCase.measures().stream().anyMatch(one -> one.equals(window.measure())))
                    .toList();
            boolean waits = releases(own, reasons);
            boolean barred = own.stream().anyMatch(window -> window.covers(situation.day()));
            boolean open = ethicsCase.stage().isOpen();
            State state = waits || unfollowed || open ? State.WAITING : barred ? State.BARRED : State.FINE;
            return new Line(
                    ethicsCase.teacher(),
                    Say.name(people, ethicsCase.teacher()),
                    cells(stage(own, waits)),
                    state,
                    reasons);
        }

        /// The stage as of the day: a period that is over is in force no longer, though nobody has written so.
        private String stage(List<VetoWindow> own, boolean waits) {
            if (ethicsCase.stage() != Stage.IN_FORCE) {
                return ethicsCase.stage().term();
            }
            if (waits) {
                return Say.text("stage-awaits-release");
            }
            boolean over = !own.isEmpty() && own.stream().allMatch(window -> endsBefore(window, situation.day()));
            return over ? Say.text("stage-over") : ethicsCase.stage().term();
        }

        private static boolean endsBefore(VetoWindow window, LocalDate day) {
            LocalDate last = window.span().last();
            return last != null && last.isBefore(day);
        }

        private List<Value> cells(String stage) {
            String violation = ethicsCase.events().stream()
                    .map(event -> event.record().text("violation"))
                    .filter(text -> !text.isEmpty())
                    .reduce((_, last) -> last)
                    .orElse("");
            List<Measure> measures = ethicsCase.measures();
            return List.of(
                    Value.of(ethicsCase.number()),
                    Value.of(violation),
                    Value.of(code(violation)),
                    Value.of(stage),
                    Value.of(measures.stream().map(Measure::handling).collect(Collectors.joining("、"))),
                    measures.isEmpty()
                            ? Value.missing()
                            : Value.of(measures.getFirst().decided()),
                    Value.of(leader()));
        }

        private String code(String violation) {
            return situation.rules().on(Violations.class, situation.day()).stream()
                    .map(rule -> rule.code(violation))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.joining("、"));
        }

        private String leader() {
            return ethicsCase
                    .last(EventKind.FOLLOWED)
                    .map(event -> event.record().get("leader") instanceof Value.Num(BigFraction number)
                            ? Say.name(people, number.longValue())
                            : named(event.record().text("leader")))
                    .orElse("");
        }

        /// Records name people by their number in the roster or, before they are stored, by ID number.
        private String named(String word) {
            return people.values().stream()
                    .filter(person -> person.text("id_number").equals(word)
                            || Long.toString(person.id()).equals(word))
                    .map(person -> person.text("name"))
                    .findFirst()
                    .orElse(word);
        }

        private Reason course() {
            return ethicsCase
                    .outOfCourse()
                    .map(event -> Say.of(
                            null,
                            event.record(),
                            "out-of-course",
                            event.name(),
                            ethicsCase.before(event).term()))
                    .orElseGet(() -> Say.of(
                            null,
                            ethicsCase.events().getLast().record(),
                            "course",
                            ethicsCase.events().stream().map(CaseEvent::name).collect(Collectors.joining("，"))));
        }

        private void limits(List<Reason> reasons) {
            switch (ethicsCase.stage()) {
                case IN_FORCE -> {
                    boolean reviewed = ethicsCase.last(EventKind.UPHELD).isPresent()
                            || ethicsCase.last(EventKind.CHANGED).isPresent();
                    EventKind step = reviewed ? EventKind.APPEALED : EventKind.REVIEW_ASKED;
                    if (!reviewed || ethicsCase.last(EventKind.APPEALED).isEmpty()) {
                        limit(step.term(), "may-ask", "lapsed").ifPresent(reasons::add);
                    }
                }
                case UNDER_REVIEW ->
                    limit("复核决定", "must-decide", "decision-late").ifPresent(reasons::add);
                case UNDER_APPEAL ->
                    limit("申诉决定", "must-decide", "decision-late").ifPresent(reasons::add);
                case NONE, REGISTERED, CHECKED, INVESTIGATED, PROSECUTED -> reasons.add(Say.plain("not-closed"));
                case CLOSED, RELEASED, CANCELLED -> {}
            }
        }

        private Optional<Reason> limit(String step, String ahead, String past) {
            return new Limits(situation.rules())
                    .of(ethicsCase, step, situation.day())
                    .map(limit -> Say.of(
                            limit.rule().head(),
                            limit.from().record(),
                            situation.day().isAfter(limit.last()) ? past : ahead,
                            step,
                            limit.last(),
                            limit.from().name(),
                            limit.rule().days(),
                            limit.rule().more()));
        }

        private void authority(List<Reason> reasons) {
            for (Measure measure : ethicsCase.measures()) {
                situation.rules().on(Authority.class, measure.decided()).stream()
                        .filter(rule -> rule.holdsFor(measure.handling()))
                        .forEach(rule -> reasons.add(Say.ruled(
                                rule.head(), "authority", rule.ownership(), measure.handling(), rule.decides())));
            }
        }

        /// Whether a leader must follow and nobody does.
        private boolean follow(List<Reason> reasons) {
            boolean running = ethicsCase.stage().isDecided() && ethicsCase.stage() != Stage.RELEASED;
            if (!running || !leader().isEmpty()) {
                return false;
            }
            List<FollowUp> rules = situation.rules().on(FollowUp.class, situation.day());
            rules.forEach(rule -> reasons.add(Say.ruled(rule.head(), "unfollowed", rule.leader())));
            return !rules.isEmpty();
        }

        private boolean releases(List<VetoWindow> own, List<Reason> reasons) {
            List<VetoWindow> waiting = own.stream()
                    .filter(window -> window.standing(situation.day()) == VetoWindow.Standing.AWAITS_RELEASE)
                    .toList();
            waiting.stream()
                    .findFirst()
                    .ifPresent(window -> reasons.add(
                            Say.of(window.rule(), window.record(), "release-due", dayOf(window.periodLast()))));
            return !waiting.isEmpty();
        }

        private static String dayOf(@Nullable LocalDate day) {
            return String.valueOf(day);
        }
    }
}
