package org.qinglan.reports.intake.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.store.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/// The cells of one sheet of an `.xlsx`; formulas give the result that was stored with them, and are never computed.
final class SheetPart extends XmlPart {
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);
    private static final int CHECK_EVERY = 4096;

    private final GridBuilder grid;
    private final StringsPart strings;
    private final StylesPart styles;
    private final boolean from1904;
    private final Progress progress;

    private int row;
    private int column;
    private int lastContent;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;
    private final StringBuilder text = new StringBuilder();
    private boolean hidden;
    private int elements;
    private int aftermath;

    SheetPart(GridBuilder grid, StringsPart strings, StylesPart styles, boolean from1904, Progress progress) {
        this.grid = grid;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.progress = progress;
    }

    @Override
    void open(String element, Attributes attributes) throws SAXException {
        count();
        switch (element) {
            case "row" -> openRow(attributes);
            case "c" -> openCell(attributes);
            case "v" -> inValue = true;
            // What some programs leave in <v> beside an inline text is not shown.
            case "is" -> text.setLength(0);
            case "t" -> inValue = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "f" -> formula = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue && text.length() <= Limits.TEXT) {
            text.append(chars, start, Math.min(length, Limits.TEXT + 1 - text.length()));
        }
    }

    @Override
    void close(String element) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> closeCell();
            default -> {}
        }
    }

    private void count() throws Enough {
        if (++elements % CHECK_EVERY == 0) {
            progress.check();
        }
        if (row - lastContent > Limits.BLANK_RUN && ++aftermath > Limits.AFTERMATH) {
            throw new Enough();
        }
    }

    private void openRow(Attributes attributes) {
        row = number(attributes.getValue("r"), row + 1);
        column = -1;
        hidden = isOn(attributes.getValue("hidden"));
    }

    private void openCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : Columns.ofAddress(address);
        String declared = attributes.getValue("t");
        type = declared == null ? "n" : declared;
        style = number(attributes.getValue("s"), 0);
        formula = false;
        text.setLength(0);
    }

    private void closeCell() {
        Cell cell = cell();
        if (cell.isBlank() || column < 0) {
            return;
        }
        if (hidden) {
            grid.hiddenRow();
            hidden = false;
        }
        if (row - lastContent <= Limits.BLANK_RUN) {
            lastContent = row;
        }
        grid.put(row, column, cell);
    }

    private Cell cell() {
        String value = text.toString();
        if (formula && value.isEmpty() && !type.equals("str")) {
            return new Cell.Broken("");
        }
        return switch (type) {
            case "s" -> value.isEmpty() ? Cell.blank() : Cell.of(strings.get(number(value.strip(), -1)));
            case "b" -> value.isEmpty() ? Cell.blank() : new Cell.Flag(isOn(value.strip()));
            case "e" -> new Cell.Broken(value.isEmpty() ? "#?" : value);
            case "str", "inlineStr", "d" -> Cell.of(StringsPart.unescaped(value));
            default -> value.isBlank() ? Cell.blank() : numeric(value.strip());
        };
    }

    private Cell numeric(String digits) {
        BigDecimal number = plain(digits);
        if (number == null) {
            return Cell.of(digits);
        }
        boolean date = styles.isDate(style);
        return Cell.of(date && from1904 ? number.add(DAYS_TO_1904) : number, date);
    }

    /// The number, unless it is none or one of a size that no cell can hold.
    static @Nullable BigDecimal plain(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            return Math.abs((long) number.precision() - number.scale()) > 400 || Math.abs(number.scale()) > 400
                    ? null
                    : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            grid.merge(new Merge(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        } catch (IllegalArgumentException _) {
            // A merged block that cannot be understood only changes how the sheet looks.
        }
    }
}
