package org.qinglan.reports.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.ImportBatch;
import org.qinglan.reports.intake.SheetSummary.ColumnUse;
import org.qinglan.reports.intake.layout.Column;
import org.qinglan.reports.intake.layout.Layout;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.CellRow;

/// Puts what was found into words.
final class Outcome {
    private final SheetSorter sorter;
    private final Assembly assembly;
    private final Wording wording;

    Outcome(SheetSorter sorter, Assembly assembly, Wording wording) {
        this.sorter = sorter;
        this.assembly = assembly;
        this.wording = wording;
    }

    IntakeResult result(List<ImportBatch.Workbook> workbooks, List<Finding> notices) {
        List<SheetSummary> summaries = new ArrayList<>(sorter.skipped());
        List<Problem> problems = new ArrayList<>();
        List<HeldSheet> heldSheets = new ArrayList<>();
        for (SheetReading sheet : sorter.readings()) {
            Map<CellRow, List<Problem>> held = new LinkedHashMap<>();
            assembly.held(sheet).forEach((row, faults) -> held.put(row, problems(sheet, row, faults)));
            held.values().forEach(all -> problems.add(all.getFirst()));
            if (!held.isEmpty()) {
                heldSheets.add(new HeldSheet(sheet, held));
            }
            summaries.add(summary(sheet, held.size()));
        }
        summaries.sort(Comparator.comparing(SheetSummary::workbook));
        return new IntakeResult(
                new ImportBatch(workbooks, assembly.incoming()), summaries, problems, notices, heldSheets);
    }

    private List<Problem> problems(SheetReading sheet, CellRow row, List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::rank))
                .map(fault -> problem(sheet, row, fault))
                .toList();
    }

    private Problem problem(SheetReading sheet, CellRow row, Fault fault) {
        Column column = fault.column();
        Object[] details = Stream.concat(Stream.of(column.header(), fault.raw()), fault.details().stream())
                .toArray();
        return new Problem(
                sheet.workbook(),
                sheet.sheet(),
                row.number(),
                column.header(),
                column.letter(),
                fault.code(),
                fault.raw(),
                wording.say(fault.code(), details),
                wording.mend(fault.code(), details));
    }

    private static SheetSummary summary(SheetReading sheet, int held) {
        Layout layout = sheet.layout();
        List<ColumnUse> columns = Stream.concat(layout.known().stream(), layout.unknown().stream())
                .sorted(Comparator.comparingInt(Column::index))
                .map(column ->
                        new ColumnUse(column.letter(), column.header(), FieldNames.of(layout.kind(), column.target())))
                .toList();
        return new SheetSummary(
                sheet.workbook(),
                sheet.sheet(),
                layout.kind().ledgers().stream().map(Ledger::name).toList(),
                "",
                sheet.rows().size() - held,
                held,
                sheet.passed(),
                columns);
    }
}
