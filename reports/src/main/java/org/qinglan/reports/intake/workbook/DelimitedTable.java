package org.qinglan.reports.intake.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads text with commas, tabs or semicolons between its cells.
final class DelimitedTable {
    private static final int SAMPLE = 20_000;

    private DelimitedTable() {}

    static void read(String text, GridBuilder grid) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            int row = 0;
            for (CSVRecord each : parser) {
                row++;
                for (int column = 0; column < each.size(); column++) {
                    grid.put(row, column, Cell.of(unwrapped(each.get(column))));
                }
            }
        }
    }

    private static char delimiter(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return Stream.of('\t', ',', ';')
                .max(Comparator.comparingLong(
                        candidate -> sample.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }

    /// `="00123"` is how some programs keep Excel from turning a code into a number.
    private static String unwrapped(String cell) {
        return cell.length() >= 3 && cell.startsWith("=\"") && cell.endsWith("\"")
                ? cell.substring(2, cell.length() - 1)
                : cell;
    }
}
