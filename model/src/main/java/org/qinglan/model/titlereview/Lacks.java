package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.titlereview.TitleEligibility.AddOn;
import org.qinglan.model.titlereview.TitleEligibility.Alternative;
import org.qinglan.model.titlereview.TitleEligibility.Lack;

/// What an applicant lacks of one condition.
final class Lacks {
    private static final int MONTHS = 12;

    private Lacks() {}

    static List<Lack> of(Alternative alternative, Applicant applicant, LocalDate day) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Schooling> schooling = applicant.schooling();
        if (schooling.isEmpty()) {
            lacks.add(lack("education-unknown", alternative.atLeast().term()));
        } else if (schooling.get().compareTo(alternative.atLeast()) < 0) {
            lacks.add(lack(
                    "education-short",
                    schooling.get().term(),
                    alternative.atLeast().term()));
        }
        if (!alternative.stages().isEmpty() && !alternative.stages().contains(applicant.stage())) {
            String wanted = String.join("、", alternative.stages());
            lacks.add(
                    applicant.stage().isEmpty()
                            ? lack("stage-unknown", wanted)
                            : lack("stage-other", applicant.stage(), wanted));
        }
        years(alternative, applicant, day).ifPresent(lacks::add);
        return lacks;
    }

    private static Optional<Lack> years(Alternative alternative, Applicant applicant, LocalDate day) {
        if (alternative.probation()) {
            return since(applicant.workStart(), alternative.years(), Set.of(), day, "probation");
        }
        if (alternative.current().isEmpty()) {
            return Optional.empty();
        }
        TitleLevel wanted = alternative.current().get();
        if (!applicant.title().equals(Optional.of(wanted))) {
            String held = applicant.title().map(TitleLevel::term).orElse(TitleSay.text("no-title"));
            return Optional.of(lack("title-other", held, wanted.term()));
        }
        return since(applicant.appointed(), alternative.years(), applicant.notCounted(), day, "tenure");
    }

    private static Optional<Lack> since(
            @Nullable LocalDate first, int years, Set<Integer> notCounted, LocalDate day, String key) {
        if (first == null) {
            return Optional.of(lack(key + "-unknown"));
        }
        LocalDate full = Tenure.fullOn(first, years, notCounted);
        return full.isAfter(day)
                ? Optional.of(new Lack(
                        TitleSay.text(key + "-short", first, years, Tenure.monthsUntil(day, full), full), full))
                : Optional.empty();
    }

    static Optional<Lack> of(AddOn addOn, Applicant applicant, LocalDate day) {
        return switch (addOn.what()) {
            case WORK -> since(applicant.workStart(), addOn.years(), Set.of(), day, "work");
            case RURAL ->
                applicant.ruralMonths() >= addOn.years() * MONTHS
                        ? Optional.empty()
                        : Optional.of(lack("rural-short", addOn.years(), applicant.ruralMonths()));
            case CLASS_TEACHER ->
                applicant.classTeacher() >= addOn.years()
                        ? Optional.empty()
                        : Optional.of(lack("class-teacher-short", addOn.years(), applicant.classTeacher()));
        };
    }

    private static Lack lack(String key, Object... details) {
        return new Lack(TitleSay.text(key, details), null);
    }
}
