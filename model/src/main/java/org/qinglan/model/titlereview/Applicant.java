package org.qinglan.model.titlereview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the conditions for a title ask of a person, as it stands on the cut-off day.
///
/// @param title        the highest title held, nothing where none is held
/// @param appointed    day of the appointment to it (聘任时间)
/// @param workStart    start of work (参加工作时间)
/// @param stage        任教学段, empty where it is not known
/// @param notCounted   calendar years that do not count as years in the appointment
/// @param ruralMonths  months of service in villages or weak schools
/// @param classTeacher years as class teacher
public record Applicant(
        Optional<Schooling> schooling,
        Optional<TitleLevel> title,
        @Nullable LocalDate appointed,
        @Nullable LocalDate workStart,
        String stage,
        Set<Integer> notCounted,
        int ruralMonths,
        int classTeacher) {
    public Applicant {
        notCounted = Set.copyOf(notCounted);
    }
}
