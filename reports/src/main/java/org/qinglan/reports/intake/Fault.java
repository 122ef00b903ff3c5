package org.qinglan.reports.intake;

import java.util.List;
import org.qinglan.reports.intake.layout.Column;

/// One thing that is wrong with a row.
///
/// @param code    e.g. `bad-date`
/// @param details what the sentence of the code fills in after the header and the raw value
record Fault(String code, Column column, String raw, List<Object> details) {
    Fault {
        details = List.copyOf(details);
    }

    static Fault of(String code, Column column, String raw, Object... details) {
        return new Fault(code, column, raw, List.of(details));
    }

    /// Who it is comes before what the row says; within that, from left to right.
    int rank() {
        int weight =
                switch (code) {
                    case "missing-name" -> 0;
                    case "id-numeric-precision", "id-shape", "id-date", "id-checksum" -> 1;
                    case "duplicate-id" -> 2;
                    case "sex-mismatch" -> 3;
                    default -> 4;
                };
        return weight * 1000 + column.index();
    }
}
