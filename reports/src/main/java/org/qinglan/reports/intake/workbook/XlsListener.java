package org.qinglan.reports.intake.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;

/// Turns the records of an `.xls` into grids.
final class XlsListener implements HSSFListener {
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private final String book;
    private final Wording wording;
    private final Progress progress;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();

    private @Nullable SSTRecord strings;
    private @Nullable GridBuilder grid;
    private @Nullable FormulaRecord awaitingText;
    private int depth;
    private int bodies;
    private boolean from1904;
    private boolean linked;
    private boolean macroSheet;

    XlsListener(String book, Wording wording, Progress progress) {
        this.book = book;
        this.wording = wording;
        this.progress = progress;
    }

    List<Grid> grids() {
        return grids;
    }

    List<Finding> notices() {
        if (linked) {
            notices.add(0, wording.warning("external-links", book, null));
        }
        return notices;
    }

    boolean hasMacroSheet() {
        return macroSheet;
    }

    @Override
    public void processRecord(Record each) {
        switch (each) {
            case BOFRecord start -> open(start);
            case EOFRecord _ -> close();
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord table -> strings = table;
            case ExtendedFormatRecord style -> styles.add(style);
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case SupBookRecord link -> linked |= link.isExternalReferences();
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber());
                }
            }
            case MergeCellsRecord merges -> merge(merges);
            default -> cell(each);
        }
    }

    private void open(BOFRecord start) {
        // A chart within a sheet has its own start and end.
        if (++depth > 1 || start.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        BoundSheetRecord sheet = bodies < sheets.size() ? sheets.get(bodies) : null;
        bodies++;
        if (start.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
            macroSheet = true;
        } else if (sheet != null && (sheet.isHidden() || sheet.isVeryHidden())) {
            notices.add(wording.warning("hidden-sheet", book + " " + sheet.getSheetname(), null));
        } else if (start.getType() == BOFRecord.TYPE_WORKSHEET && sheet != null && bodies <= Limits.SHEETS) {
            grid = new GridBuilder(book, sheet.getSheetname(), wording, progress);
        }
    }

    private void close() {
        if (--depth > 0 || grid == null) {
            return;
        }
        try {
            grids.add(grid.grid());
        } catch (Limits.Reached reached) {
            refuse(reached);
        }
        if (grid != null) {
            notices.addAll(grid.notices());
        }
        grid = null;
        hiddenRows.clear();
    }

    private void merge(MergeCellsRecord merges) {
        if (grid == null || depth > 1) {
            return;
        }
        for (short i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress range = merges.getAreaAt(i);
            grid.merge(new Merge(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
    }

    private void cell(Record each) {
        if (grid == null || depth > 1) {
            return;
        }
        switch (each) {
            case LabelSSTRecord label -> put(label, shared(label.getSSTIndex()));
            case LabelRecord label -> put(label, Cell.of(label.getValue()));
            case NumberRecord number -> put(number, numeric(number.getValue(), number.getXFIndex()));
            case RKRecord number -> put(number, numeric(number.getRKNumber(), number.getXFIndex()));
            case BoolErrRecord flag ->
                put(flag, flag.isBoolean() ? new Cell.Flag(flag.getBooleanValue()) : broken(flag.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                if (awaitingText != null) {
                    put(awaitingText, Cell.of(text.getString()));
                    awaitingText = null;
                }
            }
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> awaitingText = formula;
            case BOOLEAN -> put(formula, new Cell.Flag(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, broken(formula.getCachedErrorValue()));
            case NUMERIC -> put(formula, numeric(formula.getValue(), formula.getXFIndex()));
            case BLANK, FORMULA, _NONE -> put(formula, new Cell.Broken(""));
        }
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        if (grid == null) {
            return;
        }
        if (hiddenRows.remove(at.getRow()) && !cell.isBlank()) {
            grid.hiddenRow();
        }
        try {
            grid.put(at.getRow() + 1, at.getColumn(), cell);
        } catch (Limits.Reached reached) {
            refuse(reached);
        }
    }

    private void refuse(Limits.Reached reached) {
        String sheet = sheets.get(bodies - 1).getSheetname();
        notices.add(wording.error(reached.code, book + " " + sheet, null, reached.details()));
        grid = null;
    }

    private Cell shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? Cell.blank()
                : Cell.of(strings.getString(index).getString());
    }

    private Cell numeric(double value, int style) {
        if (!Double.isFinite(value)) {
            return new Cell.Broken("#NUM!");
        }
        boolean date = isDate(style);
        BigDecimal number = BigDecimal.valueOf(value);
        return Cell.of(date && from1904 ? number.add(DAYS_TO_1904) : number, date);
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int format = styles.get(style).getFormatIndex();
        return StylesPart.isDateFormat(format, formats.get(format));
    }

    private static Cell broken(int code) {
        return new Cell.Broken(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
    }
}
