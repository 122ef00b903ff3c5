package org.qinglan.model.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.qinglan.model.activity.Obligation.Owed;
import org.qinglan.model.activity.ObligationStanding.Rejected;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.requirement.Part;
import org.qinglan.model.requirement.Unit;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// How all obligations stand in a stretch of time.
public final class ObligationStandings {
    private static final Messages MESSAGES = Messages.beside(ObligationStandings.class);
    /// Whoever stands for the school as a whole.
    static final LedgerRecord SCHOOL = new LedgerRecord(0, Roster.TEACHER, 0, Map.of(), null);

    private static final Comparator<LedgerRecord> BY_DAY = Comparator.comparing(
                    (LedgerRecord event) -> event.text(ActivityLedger.HELD_ON))
            .thenComparing(event -> event.text(ActivityLedger.CATEGORY))
            .thenComparing(event -> event.text(ActivityLedger.TITLE))
            .thenComparingLong(LedgerRecord::id);

    private ObligationStandings() {}

    /// The school year in which a day lies.
    public static DateSpan schoolYear(LocalDate day) {
        return Unit.SCHOOL_YEAR.around(day).span();
    }

    /// What a teacher owes, or is owed by the school, in the periods that touch a frame, in the order of the rules.
    ///
    /// @param frame must end
    public static List<ObligationStanding> of(LedgerRecord person, DateSpan frame, Situation situation) {
        return standings(person, frame, situation, obligation -> obligation.owed() != Owed.SCHOOL);
    }

    /// What the school owes as a whole in the periods that touch a frame.
    public static List<ObligationStanding> ofSchool(DateSpan frame, Situation situation) {
        List<Part<Obligation>> parts = parts(SCHOOL, frame, situation, obligation -> obligation.owed() == Owed.SCHOOL);
        return parts.isEmpty() ? List.of() : tally(SCHOOL, parts, eventsOfSchool(situation), situation.day());
    }

    private static List<ObligationStanding> standings(
            LedgerRecord person, DateSpan frame, Situation situation, Predicate<Obligation> wanted) {
        List<Part<Obligation>> parts = parts(person, frame, situation, wanted).stream()
                .filter(part -> part.rule().audience().includes(person, situation.records(), situation.day()))
                .toList();
        return parts.isEmpty()
                ? List.of()
                : tally(person, parts, situation.records().of(ActivityLedger.ACTIVITY, person.id()), situation.day());
    }

    private static List<Part<Obligation>> parts(
            LedgerRecord person, DateSpan frame, Situation situation, Predicate<Obligation> wanted) {
        return versions(situation).values().stream()
                .flatMap(versions -> Part.in(frame, versions, person, situation).stream())
                .filter(part -> wanted.test(part.rule()))
                .toList();
    }

    /// The versions of each obligation by its name, in the order of the rules.
    static Map<String, List<Ruling<Obligation>>> versions(Situation situation) {
        Map<String, List<Ruling<Obligation>>> versions = new LinkedHashMap<>();
        situation.rules().rulings(Obligation.class).forEach(ruling -> versions.computeIfAbsent(
                        ruling.rule().head().id(), _ -> new ArrayList<>())
                .add(ruling));
        return versions;
    }

    /// Every event once, though it may stand in several teachers' files.
    private static List<LedgerRecord> eventsOfSchool(Situation situation) {
        Set<List<String>> seen = new HashSet<>();
        List<LedgerRecord> events = new ArrayList<>();
        situation.records().scan(ActivityLedger.ACTIVITY, event -> {
            if (seen.add(List.of(
                    event.text(ActivityLedger.CATEGORY),
                    event.text(ActivityLedger.TITLE),
                    event.text(ActivityLedger.HELD_ON)))) {
                events.add(event);
            }
        });
        return events;
    }

    /// Which events serve which obligation. The order of the events does not matter.
    static List<ObligationStanding> tally(
            LedgerRecord person, List<Part<Obligation>> parts, List<LedgerRecord> events, LocalDate day) {
        List<LedgerRecord> sorted = events.stream().sorted(BY_DAY).toList();
        List<Candidates> all =
                parts.stream().map(part -> Candidates.of(part, sorted, day)).toList();
        List<Candidates> exclusive = all.stream().filter(Candidates::exclusive).toList();
        List<List<Integer>> assigned = Assignment.of(
                exclusive.stream().map(Candidates::eligible).toList(),
                exclusive.stream().map(Candidates::need).toList(),
                sorted.size());
        List<ObligationStanding> standings = new ArrayList<>();
        int next = 0;
        for (Candidates candidates : all) {
            standings.add(candidates.standing(
                    person, sorted, candidates.exclusive() ? assigned.get(next++) : candidates.eligible()));
        }
        return standings;
    }

    /// @param eligible places of the events that could serve the part, ascending
    private record Candidates(Part<Obligation> part, List<Integer> eligible, List<Rejected> rejected) {

        static Candidates of(Part<Obligation> part, List<LedgerRecord> events, LocalDate day) {
            Obligation.Event wanted = part.rule().event();
            List<Integer> eligible = new ArrayList<>();
            List<Rejected> rejected = new ArrayList<>();
            for (int place = 0; place < events.size(); place++) {
                LedgerRecord event = events.get(place);
                if (wanted.categories().contains(event.text(ActivityLedger.CATEGORY))
                        && event.get(ActivityLedger.HELD_ON) instanceof Value.Day(var held)
                        && part.span().covers(held)) {
                    var objection = Eligibility.objection(wanted, event, held, day);
                    if (objection.isEmpty()) {
                        eligible.add(place);
                    } else {
                        rejected.add(new Rejected(event, objection.get()));
                    }
                }
            }
            return new Candidates(part, eligible, rejected);
        }

        boolean exclusive() {
            return part.rule().event().exclusive();
        }

        int need() {
            return part.of(part.rule().amount().needed()).intValue();
        }

        ObligationStanding standing(LedgerRecord person, List<LedgerRecord> events, List<Integer> used) {
            List<Rejected> unused = new ArrayList<>(rejected);
            eligible.stream()
                    .filter(place -> !used.contains(place))
                    .map(events::get)
                    .forEach(event -> unused.add(new Rejected(
                            event, MESSAGES.text("event-not-needed", event.text(ActivityLedger.HELD_ON)))));
            return new ObligationStanding(
                    part, person, used.stream().map(events::get).toList(), unused);
        }
    }
}
