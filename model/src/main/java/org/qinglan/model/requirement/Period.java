package org.qinglan.model.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.yaml.YamlMap;

/// In which time something has to be done, again and again or once.
public sealed interface Period {

    /// Month by month, semester by semester …
    record Each(Unit unit) implements Period {}

    /// Cycles of several years, one after the other.
    ///
    /// @param begins first day of the first cycle
    record Cycle(int years, LocalDate begins) implements Period {}

    /// One project from a day to another.
    record Once(DateSpan span) implements Period {}

    /// The years before the day on which the question is asked, that day included.
    record Rolling(int years) implements Period {}

    /// The first years after a day that the roster gives, e.g. of probation.
    record After(Field field, int years) implements Period {}

    /// At all times.
    record Always() implements Period {}

    /// The stretches that touch a frame, in order.
    ///
    /// @param frame must end
    /// @param day   on which the question is asked
    default List<Stretch> in(DateSpan frame, LocalDate day, LedgerRecord person) {
        return switch (this) {
            case Each(var unit) -> each(unit, frame);
            case Cycle(int years, var begins) -> cycles(years, begins, frame);
            case Once(var span) -> one(frame, new Stretch(span.display(), span));
            case Rolling(int years) -> {
                LocalDate until = day.plusDays(1);
                yield one(frame, new Stretch("近" + years + "年", new DateSpan(until.minusYears(years), until)));
            }
            case After(var field, int years) ->
                person.get(field.key()) instanceof Value.Day(var start)
                        ? one(
                                frame,
                                new Stretch(
                                        field.name() + "起" + years + "年内", new DateSpan(start, start.plusYears(years))))
                        : List.of();
            case Always() -> List.of(new Stretch("长期", DateSpan.ALWAYS));
        };
    }

    private static List<Stretch> one(DateSpan frame, Stretch stretch) {
        return stretch.span().overlaps(frame) ? List.of(stretch) : List.of();
    }

    private static List<Stretch> each(Unit unit, DateSpan frame) {
        LocalDate end = Objects.requireNonNull(frame.until());
        List<Stretch> found = new ArrayList<>();
        LocalDate day = frame.from();
        while (day.isBefore(end)) {
            Stretch stretch = unit.around(day);
            found.add(stretch);
            day = Objects.requireNonNull(stretch.span().until());
        }
        return found;
    }

    private static List<Stretch> cycles(int years, LocalDate begins, DateSpan frame) {
        LocalDate end = Objects.requireNonNull(frame.until());
        List<Stretch> found = new ArrayList<>();
        for (LocalDate first = begins; first.isBefore(end); first = first.plusYears(years)) {
            DateSpan span = new DateSpan(first, first.plusYears(years));
            if (span.overlaps(frame)) {
                found.add(new Stretch(span.display(), span));
            }
        }
        return found;
    }

    /// Reads `per` and what belongs to it: `years` and `begins` of cycles, `begins` and `ends` of one project, `years`
    /// and `counted-from` (a date field of the roster) of a time after a day.
    ///
    /// @return nothing where something is wrong, which has been said then
    static Optional<Period> read(YamlMap map) {
        List<String> words = Stream.concat(
                        Unit.keys().stream(), Stream.of("years", "span", "rolling", "after", "always"))
                .toList();
        String word = map.wantOneOf("per", words);
        return Optional.ofNullable(reading(word, map));
    }

    private static @Nullable Period reading(String word, YamlMap map) {
        return switch (word) {
            case "years" -> {
                int years = years(map);
                yield map.wantDate("begins")
                        .<Period>map(begins -> new Cycle(years, begins))
                        .orElse(null);
            }
            case "span" -> span(map);
            case "rolling" -> new Rolling(years(map));
            case "after" -> after(map);
            case "always" -> new Always();
            default -> Unit.of(word).<Period>map(Each::new).orElse(null);
        };
    }

    private static int years(YamlMap map) {
        map.want("years");
        int years = map.count("years", 1, 60);
        if (years == 0) {
            map.error("years", "years-wanted");
        }
        return Math.max(years, 1);
    }

    private static @Nullable Period span(YamlMap map) {
        LocalDate begins = map.wantDate("begins").orElse(null);
        LocalDate ends = map.wantDate("ends").orElse(null);
        if (begins == null || ends == null) {
            return null;
        }
        if (ends.isBefore(begins)) {
            map.error("ends", "rule-ends-before-it-begins", begins, ends);
            return null;
        }
        return new Once(DateSpan.inclusive(begins, ends));
    }

    private static @Nullable Period after(YamlMap map) {
        List<Field> dates = Roster.TEACHER.fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .toList();
        String name =
                map.wantOneOf("counted-from", dates.stream().map(Field::name).toList());
        int years = years(map);
        return dates.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .<Period>map(field -> new After(field, years))
                .orElse(null);
    }
}
