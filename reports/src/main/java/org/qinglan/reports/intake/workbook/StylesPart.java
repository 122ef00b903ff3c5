package org.qinglan.reports.intake.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// Which cell styles of an `.xlsx` show a date.
final class StylesPart extends XmlPart {
    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellFormats;
    private int style;

    boolean isDate(int index) {
        return index >= 0 && dates.get(index);
    }

    @Override
    void open(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null) {
                    formats.put(number(attributes.getValue("numFmtId"), -1), code);
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    int format = number(attributes.getValue("numFmtId"), 0);
                    dates.set(style++, isDateFormat(format, formats.get(format)));
                }
            }
            default -> {}
        }
    }

    @Override
    void close(String element) {
        if (element.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    /// Formats 27–36 and 50–58 are built-in dates of Chinese spreadsheet programs, of which POI does not know.
    static boolean isDateFormat(int number, @Nullable String code) {
        if (code == null && ((number >= 27 && number <= 36) || (number >= 50 && number <= 58))) {
            return true;
        }
        String known = code == null ? BuiltinFormats.getBuiltinFormat(number) : code;
        return known != null && DateUtil.isADateFormat(number, known);
    }
}
