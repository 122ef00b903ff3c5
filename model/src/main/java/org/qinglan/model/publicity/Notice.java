package org.qinglan.model.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.ledger.LedgerRecord;

/// A result that hangs out for everybody to object to (公示).
///
/// A day counts if it is a working day on which the notice is not paused; the first day counts like any other.
///
/// @param number      1 for the first notice of a round, 2 for what is published again
/// @param workingDays how many must pass, at least 1
/// @param about       whose results, as the notice says it; empty for everybody's
public record Notice(int number, LocalDate first, int workingDays, String about, List<Pause> pauses) {
    public Notice {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a notice hangs at least one working day");
        }
        pauses = List.copyOf(pauses);
    }

    /// @param record with the fields of [PublicityFields#notice]
    /// @param pauses of the same round; those of other notices are left out
    public static Notice of(LedgerRecord record, List<LedgerRecord> pauses) {
        int number = record.whole("notice_number");
        LocalDate first = record.day("first_day");
        return new Notice(
                number,
                first == null ? LocalDate.MAX : first,
                Math.max(1, record.whole("working_days")),
                record.text("about"),
                pauses.stream()
                        .filter(pause -> pause.whole("notice_number") == number)
                        .map(Pause::of)
                        .toList());
    }

    /// How many of its days have passed when `day` is over.
    public int passed(LocalDate day, WorkingDays calendar) {
        if (day.isBefore(first)) {
            return 0;
        }
        long counted = first.datesUntil(day.plusDays(1))
                .filter(one -> counts(one, calendar))
                .limit(workingDays)
                .count();
        return Math.toIntExact(counted);
    }

    private boolean counts(LocalDate day, WorkingDays calendar) {
        return calendar.isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.covers(day));
    }

    /// The day with whose end enough days have passed; nothing while it stands still before that.
    public Optional<LocalDate> last(WorkingDays calendar) {
        Optional<Pause> open =
                pauses.stream().filter(pause -> pause.last() == null).findFirst();
        if (open.isPresent() && passed(open.get().from().minusDays(1), calendar) < workingDays) {
            return Optional.empty();
        }
        LocalDate day = first;
        while (passed(day, calendar) < workingDays) {
            day = day.plusDays(1);
        }
        return Optional.of(day);
    }

    /// The pause in which the notice stands on a day.
    public Optional<Pause> pausedOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    /// Whether the day on which the last of its days has passed is behind `day`.
    public boolean isOver(LocalDate day, WorkingDays calendar) {
        return last(calendar).filter(day::isAfter).isPresent();
    }
}
