package org.qinglan.model.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule stands written.
///
/// @param document name of the document
/// @param number   its official number (文号), empty where it has none
/// @param date     the day on which it was issued
/// @param clause   the article in it, e.g. `第二十九条`
public record Citation(
        String document, String number, @Nullable LocalDate date, String clause) {

    /// `《…》（人社部发〔2023〕58号，2023-11-06）第二十九条`
    public String display() {
        String day = date == null ? "" : date.toString();
        String details = number.isEmpty() || day.isEmpty() ? number + day : number + "，" + day;
        return "《" + document + "》" + (details.isEmpty() ? "" : "（" + details + "）") + clause;
    }
}
