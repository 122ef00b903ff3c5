package org.qinglan.model.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.Audience;
import org.qinglan.model.requirement.Level;
import org.qinglan.model.requirement.Stretch;
import org.qinglan.model.requirement.Unit;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.training.TrainingRequirement.Recognition;

/// The state's form (教基4068): how many people in post have how many hours of a school year, by the highest level of
/// their trainings; for the school year before and the one that runs.
final class TrainingBands implements OverviewMaker {
    private static final Messages MESSAGES = Messages.beside(TrainingBands.class);
    /// Hours up to which a band reaches, inclusive; the last has no end.
    private static final List<Integer> ENDS = List.of(36, 72, 108);
    private static final List<String> HEADINGS = List.of("0–36", "37–72", "73–108", "≥109");
    private static final String ABROAD = "境外";

    @Override
    public String key() {
        return "training-bands";
    }

    @Override
    public String name() {
        return MESSAGES.text("bands-list");
    }

    @Override
    public Area area() {
        return Area.TRAINING;
    }

    /// The rows of the form, the highest first.
    private enum Row {
        NATION("国家级"),
        PROVINCE("省级"),
        CITY("地级"),
        COUNTY("县级"),
        SCHOOL("校级"),
        ABROAD_ONLY("境外"),
        NONE("未填级别或未参加");

        private final String term;

        Row(String term) {
            this.term = term;
        }

        /// The form knows no level between school and county; what stands between counts as the lower.
        static Row of(String word) {
            return Level.of(word)
                    .map(level -> switch (level) {
                        case NATION -> NATION;
                        case PROVINCE -> PROVINCE;
                        case CITY -> CITY;
                        case COUNTY -> COUNTY;
                        case SCHOOL, CLUSTER, TOWN -> SCHOOL;
                    })
                    .orElse(word.contains(ABROAD) ? ABROAD_ONLY : NONE);
        }
    }

    @Override
    public Overview make(Situation situation) {
        Stretch running = Unit.SCHOOL_YEAR.around(situation.day());
        Stretch before = Unit.SCHOOL_YEAR.around(running.span().from().minusDays(1));
        List<Line> lines = new ArrayList<>();
        for (Stretch year : List.of(before, running)) {
            lines.addAll(lines(year, situation));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(MESSAGES.text("column.school-year")));
        columns.add(Column.text(MESSAGES.text("column.highest-level")));
        HEADINGS.forEach(heading -> columns.add(Column.number(heading)));
        columns.add(Column.number(MESSAGES.text("column.all")));
        return new Overview(columns, lines, List.of());
    }

    private static List<Line> lines(Stretch year, Situation situation) {
        Map<Row, List<Counted>> byRow = new EnumMap<>(Row.class);
        for (LedgerRecord person : situation.roster()) {
            if (Audience.IN_POST.includes(person, situation.records(), situation.day())) {
                Counted counted = count(person, year, situation);
                byRow.computeIfAbsent(counted.row(), _ -> new ArrayList<>()).add(counted);
            }
        }
        return Arrays.stream(Row.values())
                .map(row -> line(year, row, byRow.getOrDefault(row, List.of())))
                .toList();
    }

    private static Line line(Stretch year, Row row, List<Counted> people) {
        List<Value> cells = new ArrayList<>();
        cells.add(Value.of(year.name()));
        cells.add(Value.of(row.term));
        for (int band = 0; band < HEADINGS.size(); band++) {
            int wanted = band;
            cells.add(Value.of(people.stream()
                    .filter(counted -> band(counted.hours()) == wanted)
                    .count()));
        }
        cells.add(Value.of(people.size()));
        List<Reason> reasons = people.stream()
                .map(counted -> Reason.of(MESSAGES.text(
                        "banded", counted.person().text("name"), year.name(), Numbers.display(counted.hours()))))
                .toList();
        return new Line(0, "", cells, State.FINE, reasons);
    }

    private record Counted(LedgerRecord person, Row row, BigFraction hours) {}

    private static Counted count(LedgerRecord person, Stretch year, Situation situation) {
        BigFraction hours = BigFraction.ZERO;
        Row highest = Row.NONE;
        for (LedgerRecord training : situation.records().of(TrainingLedger.TRAINING, person.id())) {
            if (training.get(TrainingLedger.FROM) instanceof Value.Day(LocalDate first)
                    && year.span().covers(first)
                    && !first.isAfter(situation.day())) {
                hours = hours.add(TrainingCount.recognised(training, Recognition.USUAL, new ArrayList<>()));
                Row row = Row.of(training.text(TrainingLedger.LEVEL));
                highest = row.compareTo(highest) < 0 ? row : highest;
            }
        }
        return new Counted(person, highest, hours);
    }

    /// 36 hours are in the first band, whatever is above them in the second.
    static int band(BigFraction hours) {
        int band = 0;
        while (band < ENDS.size()
                && Numbers.compare(hours, BigFraction.of(Objects.requireNonNull(ENDS.get(band)))) > 0) {
            band++;
        }
        return band;
    }
}
