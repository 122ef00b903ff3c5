package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;

/// Who may apply for a title: whoever fulfils one of the alternatives and all that is asked besides.
///
/// @param cutOff month and day up to which years are counted, the same every year
public record TitleEligibility(
        RuleHead head, TitleLevel target, MonthDay cutOff, List<Alternative> alternatives, List<AddOn> addOns)
        implements Rule {
    public static final RuleKind<TitleEligibility> KIND = new TitleEligibilityKind();

    public TitleEligibility {
        alternatives = List.copyOf(alternatives);
        addOns = List.copyOf(addOns);
    }

    /// One way to a title.
    ///
    /// @param atLeast   education
    /// @param current   title held, nothing where the years are those of probation or of any work
    /// @param probation whether the years are those since work began (见习)
    /// @param years     0 where none are asked
    /// @param stages    学段 in which the person must teach; empty where any will do
    public record Alternative(
            Schooling atLeast, Optional<TitleLevel> current, boolean probation, int years, List<String> stages) {
        public Alternative {
            stages = List.copyOf(stages);
        }

        /// `大专及以上、小学或初中一级教师任职满 5 年`
        String display() {
            String where = String.join("或", stages);
            if (probation) {
                return TitleSay.text("way-probation", atLeast.term(), where, years);
            }
            return current.map(title -> TitleSay.text("way-title", atLeast.term(), where, title.term(), years))
                    .orElseGet(() -> TitleSay.text("way-education", atLeast.term()));
        }
    }

    /// Something that a place asks besides.
    ///
    /// @param education only of those whose education is exactly this, nothing where of all
    public record AddOn(What what, int years, Optional<Schooling> education) {
        enum What {
            WORK("总年限"),
            RURAL("乡村任教年限"),
            CLASS_TEACHER("班主任年限");

            private final String term;

            What(String term) {
                this.term = term;
            }

            String term() {
                return term;
            }
        }

        boolean concerns(Applicant applicant) {
            return education.isEmpty() || education.equals(applicant.schooling());
        }
    }

    /// What a condition lacks.
    ///
    /// @param fulfilledOn day on which time alone will mend it, nothing where time will not
    public record Lack(String sentence, @Nullable LocalDate fulfilledOn) {}

    /// An alternative with what it lacks on the cut-off day; fulfilled where it lacks nothing.
    public record Way(Alternative alternative, List<Lack> lacks) {
        public Way {
            lacks = List.copyOf(lacks);
        }

        public boolean isFulfilled() {
            return lacks.isEmpty();
        }

        /// The day on which time alone will have mended everything; nothing where it will not.
        public Optional<LocalDate> fulfilledOn() {
            return lacks.isEmpty() || lacks.stream().anyMatch(lack -> lack.fulfilledOn() == null)
                    ? Optional.empty()
                    : lacks.stream()
                            .map(Lack::fulfilledOn)
                            .map(Objects::requireNonNull)
                            .max(LocalDate::compareTo);
        }
    }

    /// The next cut-off day that is not before a day.
    public LocalDate cutOffAfter(LocalDate day) {
        LocalDate same = cutOff.atYear(day.getYear());
        return same.isBefore(day) ? cutOff.atYear(day.getYear() + 1) : same;
    }

    /// Every alternative with what it lacks on a day, the demands of the place included.
    public List<Way> judge(Applicant applicant, LocalDate day) {
        return alternatives.stream()
                .map(alternative -> {
                    List<Lack> lacks = new ArrayList<>(Lacks.of(alternative, applicant, day));
                    addOns.stream()
                            .filter(addOn -> addOn.concerns(applicant))
                            .forEach(addOn -> Lacks.of(addOn, applicant, day).ifPresent(lacks::add));
                    return new Way(alternative, lacks);
                })
                .toList();
    }
}
