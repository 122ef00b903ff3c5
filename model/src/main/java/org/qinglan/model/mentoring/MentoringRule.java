package org.qinglan.model.mentoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// What a programme for young teachers asks: how long, who may be a mentor, how many apprentices, what is to be done.
///
/// A number that the document leaves open is missing; the school writes it in its own change of the rule.
///
/// @param kinds  kinds of pairs that it is about, e.g. `学科`; empty for all
/// @param years  years of the programme
/// @param cap    apprentices that a mentor may have at the same time
/// @param guides who must have apprentices
public record MentoringRule(
        RuleHead head,
        List<String> kinds,
        @Nullable Integer years,
        @Nullable Integer cap,
        Mentors mentors,
        List<Task> tasks,
        List<String> mentorDuties,
        List<String> apprenticeDuties,
        @Nullable Guides guides)
        implements Rule {

    /// Apprentices of a mentor at the same time where no rule says how many: what schools usually allow.
    public static final int USUAL_CAP = 2;

    public MentoringRule {
        kinds = List.copyOf(kinds);
        tasks = List.copyOf(tasks);
        mentorDuties = List.copyOf(mentorDuties);
        apprenticeDuties = List.copyOf(apprenticeDuties);
    }

    /// Who may be a mentor: one of the titles or one of the rungs, and so many years of teaching.
    ///
    /// @param titles words with which a title (职称) begins
    /// @param rungs  rungs of the ladder of distinction
    public record Mentors(
            List<String> titles,
            List<String> rungs,
            @Nullable Integer teachingYears) {
        public Mentors {
            titles = List.copyOf(titles);
            rungs = List.copyOf(rungs);
        }

        boolean asksForStanding() {
            return !titles.isEmpty() || !rungs.isEmpty();
        }

        boolean isMetBy(List<String> heldTitles, List<String> heldRungs) {
            return !asksForStanding()
                    || heldRungs.stream().anyMatch(rungs::contains)
                    || heldTitles.stream().anyMatch(held -> titles.stream().anyMatch(held::startsWith));
        }
    }

    /// Something that a pair must do.
    ///
    /// @param what  word of a pair's activity, e.g. `师傅听课`
    /// @param count how often in the period; missing where the school must say
    public record Task(String what, Period per, @Nullable Integer count) {}

    /// Everybody whose position contains the word guides at least so many.
    public record Guides(String position, int least) {}

    /// The time over which a task is counted.
    public enum Period {
        SEMESTER("学期"),
        SCHOOL_YEAR("学年");

        private final String term;

        Period(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(Period::term).toList();
        }

        static Optional<Period> of(String term) {
            return Arrays.stream(values())
                    .filter(period -> period.term.equals(term))
                    .findFirst();
        }

        /// The semester or the school year (1 September to 31 August) of a day.
        public DateSpan around(LocalDate day) {
            Semester semester = Semester.of(day);
            return switch (this) {
                case SEMESTER -> semester.span();
                case SCHOOL_YEAR -> Semester.schoolYear(semester.schoolYear());
            };
        }
    }

    boolean concerns(String pairKind) {
        return kinds.isEmpty() || kinds.contains(pairKind);
    }

    /// The last day of a pair that runs its full time, or nothing where the rule does not say how long.
    public @Nullable LocalDate lastDay(LocalDate from) {
        return years == null ? null : from.plusYears(years).minusDays(1);
    }
}
