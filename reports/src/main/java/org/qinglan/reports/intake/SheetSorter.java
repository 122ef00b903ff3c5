package org.qinglan.reports.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.Progress;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.layout.AliasTable;
import org.qinglan.reports.intake.layout.Column;
import org.qinglan.reports.intake.layout.Context;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.layout.LayoutFinder;
import org.qinglan.reports.intake.layout.Recognition;
import org.qinglan.reports.intake.layout.SheetKind;
import org.qinglan.reports.intake.layout.Target;
import org.qinglan.reports.intake.value.Tidy;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.CellRow;
import org.qinglan.reports.intake.workbook.Grid;

/// Finds out what each sheet is and reads the rows of those that are known.
final class SheetSorter {
    private static final int CHECK_EVERY = 200;
    private static final int UNITS_LOOKED_AT = 20;

    private static final Set<String> SHARED_WORK = Set.of("论文", "课题");
    private static final int ROWS_SHOWN = 10;
    private static final List<String> HANGING = List.of("education.level", "first_education.level", "title.title");

    private final IntakeOptions options;
    private final Wording wording;
    private final Progress progress;
    private final AliasTable aliases;
    private final List<SheetReading> readings = new ArrayList<>();
    private final List<SheetSummary> skipped = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();

    SheetSorter(IntakeOptions options, Wording wording, Progress progress) {
        this.options = options;
        this.wording = wording;
        this.progress = progress;
        this.aliases = AliasTable.withOwn(options.aliases());
    }

    List<SheetReading> readings() {
        return readings;
    }

    List<SheetSummary> skipped() {
        return skipped;
    }

    List<Finding> notices() {
        return notices;
    }

    List<Finding> aliasNotices() {
        return aliases.unknownOwn().stream()
                .map(own -> wording.warning("alias-unknown", "", own, own))
                .toList();
    }

    void sort(String book, Grid grid) {
        if (grid.rows().isEmpty()) {
            skipped.add(SheetSummary.skipped(book, grid.sheet(), wording.say("sheet-empty")));
            return;
        }
        if (isOwnPaper(book, grid)) {
            return;
        }
        String heading = book + " " + grid.sheet() + " "
                + grid.rows().stream()
                        .limit(3)
                        .flatMap(row -> row.filled().limit(3).mapToObj(row::at))
                        .map(cell -> Tidy.bare(cell.display()))
                        .collect(Collectors.joining(" "));
        switch (new LayoutFinder(aliases).find(grid, heading, book)) {
            case Recognition.Known(var layout) -> take(book, grid, layout);
            case Recognition.Ambiguous(var kinds) ->
                skip(book, grid, wording.error("ambiguous-sheet", place(book, grid), null, kindNames(kinds)));
            case Recognition.Lacking(var kind, var missing) ->
                skip(
                        book,
                        grid,
                        wording.error(
                                "missing-column",
                                place(book, grid),
                                null,
                                kindNames(List.of(kind)),
                                missing.stream()
                                        .map(any -> any.stream()
                                                .map(target -> FieldNames.of(kind, target))
                                                .distinct()
                                                .limit(3)
                                                .collect(Collectors.joining(wording.say("or"))))
                                        .collect(Collectors.joining("、"))));
            case Recognition.Unknown() -> skip(book, grid, wording.warning("unknown-sheet", place(book, grid), null));
        }
    }

    /// Notes of ours hold no records; of a masked copy nobody could tell whose they are.
    private boolean isOwnPaper(String book, Grid grid) {
        String first = Tidy.bare(grid.rows().getFirst().at(0).display());
        if (first.equals(SheetMarks.NOTES)) {
            skipped.add(SheetSummary.skipped(book, grid.sheet(), wording.say("notes-sheet")));
            return true;
        }
        if (first.contains(SheetMarks.MASKED)) {
            skip(book, grid, wording.error("masked-copy", place(book, grid), null));
            return true;
        }
        return false;
    }

    private void take(String book, Grid grid, Layout layout) {
        Context context = Context.of(words(book, grid, layout));
        Finding refusal = refusal(book, grid, layout, context);
        if (refusal != null) {
            skip(book, grid, refusal);
            return;
        }
        CellRow header = grid.rows().get(layout.lastHeader());
        List<CellRow> head = grid.rows().subList(0, layout.lastHeader() + 1);
        RowKinds kinds = new RowKinds(layout, header.number(), head);
        List<ReadRow> rows = new ArrayList<>();
        int passed = 0;
        List<CellRow> body =
                grid.rows().subList(layout.lastHeader() + 1, grid.rows().size());
        for (int i = 0; i < body.size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            if (kinds.isData(body.get(i))) {
                ReadRow row = new RowReader(layout, context, body.get(i)).read();
                rows.add(row);
                warnOfBirth(book, grid, layout, row);
            } else {
                passed++;
            }
        }
        readings.add(new SheetReading(book, grid.sheet(), layout, head, grid.merges(), rows, passed));
        tellUnknownColumns(book, grid, layout);
        tellHanging(book, grid, layout);
        tellNoOrder(book, grid, rows);
    }

    /// A paper without the place of its author is kept, but no scheme that divides by the place can count it.
    private void tellNoOrder(String book, Grid grid, List<ReadRow> rows) {
        List<String> without = rows.stream()
                .filter(row -> row.isSound()
                        && row.drafts().stream()
                                .map(Draft::values)
                                .anyMatch(values -> values.get("category") instanceof Value.Text(var category)
                                        && SHARED_WORK.contains(category)
                                        && !values.containsKey("author_order")))
                .map(row -> String.valueOf(row.cells().number()))
                .toList();
        if (!without.isEmpty()) {
            String shown = without.stream().limit(ROWS_SHOWN).collect(Collectors.joining("、"));
            notices.add(wording.warning("no-author-order", place(book, grid), null, without.size(), shown));
        }
    }

    /// School and dates of an education or a title cannot be kept where no column says which one it is.
    private void tellHanging(String book, Grid grid, Layout layout) {
        for (String main : HANGING) {
            Target target = Target.parse(main);
            List<Column> others = layout.slot(target.slot());
            if (!others.isEmpty() && layout.find(target).isEmpty()) {
                String headers = others.stream()
                        .map(column -> column.header() + "(" + column.letter() + ")")
                        .collect(Collectors.joining("、"));
                String name = FieldNames.of(layout.kind(), target);
                notices.add(wording.warning("hanging-lacks", place(book, grid), null, name, headers));
            }
        }
    }

    private static List<String> words(String book, Grid grid, Layout layout) {
        List<String> words = new ArrayList<>();
        for (int i = layout.firstHeader() - 1; i >= 0; i--) {
            CellRow row = grid.rows().get(i);
            row.filled().forEach(column -> words.add(row.at(column).display()));
        }
        words.add(grid.sheet());
        words.add(book);
        return words;
    }

    private @Nullable Finding refusal(String book, Grid grid, Layout layout, Context context) {
        String unit = unit(grid, layout, context);
        if (!unit.isEmpty() && !isOwn(unit)) {
            return wording.error("wrong-school", place(book, grid), unit, unit, options.school());
        }
        String lack =
                switch (layout.kind().need()) {
                    case NOTHING -> "";
                    case SEMESTER ->
                        context.semester() != null
                                        || layout.find(Target.SEMESTER).isPresent()
                                        || layout.find(new Target("record", "from_date"))
                                                .isPresent()
                                ? ""
                                : "missing-semester";
                    case YEAR ->
                        context.year() != null
                                        || layout.find(new Target("record", "year"))
                                                .isPresent()
                                        || !layout.slot("year").isEmpty()
                                ? ""
                                : "missing-year";
                    case AS_OF ->
                        context.asOf() != null
                                        || layout.find(new Target("record", "as_of"))
                                                .isPresent()
                                ? ""
                                : "missing-as-of";
                };
        return lack.isEmpty() ? null : wording.error(lack, place(book, grid), null, kindNames(List.of(layout.kind())));
    }

    /// The school that the sheet names: above the table, or in a column where all of the first rows agree.
    private static String unit(Grid grid, Layout layout, Context context) {
        Column column = layout.column(Target.UNIT);
        if (!context.unit().isEmpty() || column == null) {
            return context.unit();
        }
        List<String> units = grid.rows().stream()
                .skip(layout.lastHeader() + 1L)
                .limit(UNITS_LOOKED_AT)
                .map(row -> Tidy.bare(row.at(column.index()).display()))
                .filter(text -> !Tidy.isNothing(text))
                .distinct()
                .toList();
        return units.size() == 1 ? units.getFirst() : "";
    }

    private boolean isOwn(String unit) {
        String one = Tidy.bare(Tidy.halfWidth(unit));
        String other = Tidy.bare(Tidy.halfWidth(options.school()));
        return other.isEmpty() || one.contains(other) || other.contains(one);
    }

    private void tellUnknownColumns(String book, Grid grid, Layout layout) {
        if (!layout.unknown().isEmpty()) {
            String names = layout.unknown().stream()
                    .sorted(Comparator.comparingInt(Column::index))
                    .map(column -> column.header() + "(" + column.letter() + ")")
                    .collect(Collectors.joining("、"));
            notices.add(wording.note("unknown-columns", place(book, grid), null, names));
        }
    }

    private void warnOfBirth(String book, Grid grid, Layout layout, ReadRow row) {
        Column column = layout.column(new Target("teacher", "birth_month"));
        if (layout.kind() != SheetKind.ROSTER || column == null || !row.isSound()) {
            return;
        }
        LocalDate birth = new IdNumber(row.person().idNumber()).birthDate();
        if (row.drafts().getFirst().values().get("birth_month") instanceof Value.Day(var written)
                && !YearMonth.from(written).equals(YearMonth.from(birth))) {
            String place =
                    place(book, grid) + "!" + column.letter() + row.cells().number();
            String raw = row.cells().at(column.index()).display();
            notices.add(
                    wording.warning("birth-mismatch", place, raw, row.person().name(), raw, birth));
        }
    }

    private void skip(String book, Grid grid, Finding why) {
        notices.add(why);
        skipped.add(SheetSummary.skipped(book, grid.sheet(), why.message()));
    }

    private static String kindNames(List<SheetKind> kinds) {
        return kinds.stream()
                .map(kind -> kind == SheetKind.ROSTER
                        ? Roster.TEACHER.name()
                        : kind.ledgers().stream().map(Ledger::name).collect(Collectors.joining("和")))
                .collect(Collectors.joining("、"));
    }

    private static String place(String book, Grid grid) {
        return book + " " + grid.sheet();
    }
}
