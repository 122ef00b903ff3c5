package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Ruling;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;

/// All pairs of a school with the people, rules and activities that belong to them, read once.
public final class Pairing {
    private final Situation situation;
    private final Map<Long, LedgerRecord> people;
    private final Map<String, LedgerRecord> byIdNumber = new HashMap<>();
    private final Map<Long, List<MentorPair>> byApprentice = new LinkedHashMap<>();
    private final Map<String, List<MentorPair>> byMentor = new LinkedHashMap<>();
    private final Map<Long, List<LedgerRecord>> tasks = new HashMap<>();

    private Pairing(Situation situation, long without) {
        this.situation = situation;
        this.people = situation.people();
        situation.roster().forEach(person -> byIdNumber.put(person.text(Roster.ID_NUMBER), person));
        situation.records().scan(MentorLedger.MENTOR_PAIR, record -> {
            if (without == 0 || record.id() != without) {
                MentorPair.of(record).ifPresent(this::add);
            }
        });
    }

    public static Pairing of(Situation situation) {
        return new Pairing(situation, 0);
    }

    /// All pairs but the one of that record, which is about to be replaced; 0 leaves none out.
    static Pairing without(Situation situation, long record) {
        return new Pairing(situation, record);
    }

    private void add(MentorPair pair) {
        byApprentice.computeIfAbsent(pair.apprentice(), _ -> new ArrayList<>()).add(pair);
        byMentor.computeIfAbsent(pair.mentor(), _ -> new ArrayList<>()).add(pair);
    }

    public Situation situation() {
        return situation;
    }

    /// Apprentice by apprentice in the order of the roster.
    public List<MentorPair> pairs() {
        return byApprentice.values().stream().flatMap(List::stream).toList();
    }

    public List<MentorPair> ofApprentice(long teacher) {
        return byApprentice.getOrDefault(teacher, List.of());
    }

    /// @param idNumber of the mentor
    public List<MentorPair> ofMentor(String idNumber) {
        return byMentor.getOrDefault(idNumber, List.of());
    }

    public Optional<LedgerRecord> mentor(MentorPair pair) {
        return Optional.ofNullable(byIdNumber.get(pair.mentor()));
    }

    /// Name of the mentor; a masked ID number where the roster does not know it.
    public String mentorName(MentorPair pair) {
        return mentor(pair)
                .map(person -> person.text(Roster.NAME))
                .orElseGet(() -> IdNumber.read(pair.mentor()) instanceof IdNumber.Reading.Right(var number)
                        ? number.masked()
                        : pair.mentor());
    }

    public Optional<LedgerRecord> apprentice(MentorPair pair) {
        return Optional.ofNullable(people.get(pair.apprentice()));
    }

    public String apprenticeName(MentorPair pair) {
        return apprentice(pair).map(person -> person.text(Roster.NAME)).orElse("");
    }

    /// The pair whose agreement this one continues.
    public Optional<MentorPair> predecessor(MentorPair pair) {
        return pair.follows().isEmpty()
                ? Optional.empty()
                : ofApprentice(pair.apprentice()).stream()
                        .filter(other -> other.agreement().equals(pair.follows())
                                && other.from().isBefore(pair.from()))
                        .findFirst();
    }

    /// The pair that continues the agreement of this one.
    public Optional<MentorPair> successor(MentorPair pair) {
        return pair.agreement().isEmpty()
                ? Optional.empty()
                : ofApprentice(pair.apprentice()).stream()
                        .filter(other -> other.follows().equals(pair.agreement())
                                && pair.from().isBefore(other.from()))
                        .findFirst();
    }

    /// The pair with those that it continues, the first first.
    public List<MentorPair> chain(MentorPair pair) {
        Deque<MentorPair> chain = new ArrayDeque<>();
        Optional<MentorPair> next = Optional.of(pair);
        while (next.isPresent()) {
            chain.addFirst(next.get());
            next = predecessor(next.get());
        }
        return List.copyOf(chain);
    }

    /// 1 in the first year after the first pair of the chain began, 2 in the second …
    public int year(MentorPair pair) {
        LocalDate day = pair.isOver(situation.day()) && pair.last() != null ? pair.last() : situation.day();
        LocalDate first = chain(pair).getFirst().from();
        return day.isBefore(first) ? 0 : Period.between(first, day).getYears() + 1;
    }

    /// How often the pair did something, those pairs that it continues included.
    ///
    /// @param activity `师傅听课`, `徒弟听课`, `汇报课` …
    public BigFraction count(MentorPair pair, String activity) {
        return new PairCount(this).of(pair, activity, null);
    }

    /// Activities of this pair alone. Where mentor and apprentice are a pair twice on a day, the one entered first has
    /// the activity, so that none is counted twice.
    public List<LedgerRecord> tasks(MentorPair pair) {
        return tasks
                .computeIfAbsent(
                        pair.apprentice(), teacher -> situation.records().of(MentorLedger.PAIR_TASK, teacher))
                .stream()
                .filter(task -> pairOf(task).filter(pair::equals).isPresent())
                .toList();
    }

    /// The pair in which an activity took place.
    Optional<MentorPair> pairOf(LedgerRecord task) {
        return ofApprentice(task.teacher()).stream()
                .filter(pair -> pair.mentor().equals(task.text("mentor")))
                .filter(pair -> task.get(MentorLedger.HELD_ON) instanceof Value.Day(var day)
                        && pair.span().covers(day))
                .findFirst();
    }

    /// The rules about pairs of that kind, each with the days on which it holds.
    List<Ruling<MentoringRule>> rulings(String kind) {
        return situation.rules().rulings(MentoringRule.class).stream()
                .filter(ruling -> ruling.rule().concerns(kind))
                .toList();
    }

    /// The rules about pairs of that kind on a day.
    public List<MentoringRule> rules(String kind, LocalDate day) {
        return rulings(kind).stream()
                .filter(ruling -> ruling.span().covers(day))
                .map(Ruling::rule)
                .toList();
    }
}
