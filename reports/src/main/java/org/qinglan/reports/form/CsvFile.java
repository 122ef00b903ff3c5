package org.qinglan.reports.form;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.qinglan.model.figure.Value;
import org.qinglan.model.run.ColumnNames;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.scheme.AllotmentRule.Share;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;

/// Results as csv files that any program can compare: UTF-8 with byte order mark, CRLF.
///
/// A text that a spreadsheet would take for a formula gets `'` before it.
public final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    /// Money of each person, with two decimals.
    public static Writing pay(ComputedRun run, Path target) {
        Sheet sheet = run.sheet();
        List<String> columns = Stream.concat(
                        sheet.columns().stream()
                                .filter(column -> column.role() == Role.MONEY)
                                .map(SheetColumn::name),
                        Stream.of(ColumnNames.VETO).filter(name -> sheet.indexOf(name) >= 0))
                .toList();
        return write(target, people(columns), sheet.rows().stream().map(row -> line(sheet, row, columns, List.of())));
    }

    /// What the scheme publishes beside the money: points with all their decimals, all else as it is.
    public static Writing points(ComputedRun run, Path target) {
        if (!(run.outcome() instanceof Outcome.Paid(var pay))) {
            throw new IllegalArgumentException(run.title() + " pays nothing out");
        }
        List<String> points =
                pay.shares().stream().map(share -> share.rule()).map(Share::by).toList();
        List<String> columns = Published.columns(run.scheme());
        Sheet sheet = run.sheet();
        return write(target, people(columns), sheet.rows().stream().map(row -> line(sheet, row, columns, points)));
    }

    /// The ranked by place, then all others with their reasons; whoever may not stand has no scores to show.
    public static Writing title(ComputedRun run, Path target) {
        Sheet sheet = run.sheet();
        List<String> columns = new ArrayList<>(Published.columns(run.scheme()));
        if (sheet.indexOf(ColumnNames.GRADE) >= 0) {
            columns.add(ColumnNames.GRADE);
        }
        List<String> items = run.scheme().items().stream().map(Item::name).toList();
        List<String> header = new ArrayList<>(List.of(ColumnNames.PLACE));
        header.addAll(people(columns));
        header.add(ColumnNames.REASONS);
        return write(target, header, sheet.rows().stream().map(row -> {
            List<String> line =
                    new ArrayList<>(List.of(sheet.cell(row, ColumnNames.PLACE).display()));
            List<String> scores = line(sheet, row, columns, items);
            boolean ranked = !sheet.cell(row, ColumnNames.PLACE).isMissing();
            line.addAll(ranked ? scores : withoutScores(scores));
            line.add(safe(sheet.cell(row, ColumnNames.REASONS).display()));
            return line;
        }));
    }

    /// Who meets the conditions of a standing.
    public static Writing training(ComputedRun run, Path target) {
        List<String> columns = new ArrayList<>(Published.columns(run.scheme()));
        columns.add(ColumnNames.MET);
        Sheet sheet = run.sheet();
        return write(target, people(columns), sheet.rows().stream().map(row -> line(sheet, row, columns, List.of())));
    }

    private static List<String> withoutScores(List<String> line) {
        List<String> blank = new ArrayList<>(line.subList(0, 2));
        blank.addAll(Collections.nCopies(line.size() - 2, ""));
        return blank;
    }

    private static List<String> people(List<String> columns) {
        return Stream.concat(Stream.of("身份证号", "姓名"), columns.stream()).toList();
    }

    private static List<String> line(Sheet sheet, SheetRow row, List<String> columns, List<String> padded) {
        List<String> line = new ArrayList<>(List.of(row.idNumber(), safe(row.name())));
        columns.forEach(name -> {
            SheetColumn column = sheet.columns().get(sheet.indexOf(name));
            boolean full = column.role() == Role.MONEY || padded.contains(name);
            line.add(text(sheet.cell(row, name), full, column.decimals()));
        });
        return line;
    }

    private static String text(Value value, boolean full, int decimals) {
        if (!(value instanceof Value.Num number)) {
            return safe(value.display());
        }
        BigDecimal rounded = number.rounded(decimals);
        BigDecimal plain = full ? rounded : rounded.stripTrailingZeros();
        return plain.toPlainString();
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Writing write(Path target, List<String> header, Stream<List<String>> lines) {
        return TargetFile.write(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            writeLine(writer, header);
            for (List<String> line : lines.toList()) {
                writeLine(writer, line);
            }
            writer.flush();
            return List.of();
        });
    }

    private static void writeLine(Writer writer, List<String> fields) throws IOException {
        // An empty text in front would get quotation marks, nothing does not.
        Object[] cells =
                fields.stream().map(field -> field.isEmpty() ? null : field).toArray();
        writer.write(FORMAT.format(cells));
        writer.write("\r\n");
    }
}
