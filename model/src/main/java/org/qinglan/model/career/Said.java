package org.qinglan.model.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;

/// The sentences of this package, and small passages to what they and the lists show.
final class Said {
    static final Messages MESSAGES = Messages.beside(Said.class);

    /// What stands where a document gives no number.
    static final String BY_SCHOOL = "由学校填写";

    private Said() {}

    static Finding error(String code, String place, Object... details) {
        return MESSAGES.error(place, code, details);
    }

    static Finding warning(String code, String place, Object... details) {
        return MESSAGES.warning(place, code, details);
    }

    static Value shown(@Nullable LocalDate date) {
        return date == null ? Value.missing() : Value.of(date);
    }

    static Value shown(@Nullable Integer number) {
        return number == null ? Value.of(BY_SCHOOL) : Value.of(number);
    }
}
