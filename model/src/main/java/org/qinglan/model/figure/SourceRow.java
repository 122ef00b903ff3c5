package org.qinglan.model.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The row of a workbook that a record came from.
///
/// @param workbook file name without folder
/// @param row      1-based, as the spreadsheet program shows it
/// @param columns  column letters by field key; a field may be absent where it came from the sheet's title
public record SourceRow(String workbook, String sheet, int row, Map<String, String> columns) {
    public SourceRow {
        columns = Map.copyOf(columns);
    }

    public SourceCell cell(String fieldKey) {
        return new SourceCell(workbook, sheet, row, columns.get(fieldKey));
    }

    /// `05-师德记录.xlsx 违规处理 第 4 行`
    public String address() {
        return workbook + " " + sheet + " 第 " + row + " 行";
    }

    /// One cell of the row; the column is unknown where the value came from the title of the sheet.
    public record SourceCell(
            String workbook,
            String sheet,
            int row,
            @Nullable String column) {
        /// `05-师德记录.xlsx 违规处理!G4`
        public String address() {
            return column == null
                    ? workbook + " " + sheet + " 第 " + row + " 行"
                    : workbook + " " + sheet + "!" + column + row;
        }
    }
}
