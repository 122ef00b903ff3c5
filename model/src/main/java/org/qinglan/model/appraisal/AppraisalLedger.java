package org.qinglan.model.appraisal;

import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Annual appraisals (年度考核), one a calendar year.
public final class AppraisalLedger {
    public static final Ledger APPRAISAL = new Ledger(
            "appraisal",
            "年度考核",
            List.of(required("year", "年度", NUMBER), required("grade", "考核等次", TEXT)),
            List.of("year"),
            null,
            null);

    private AppraisalLedger() {}
}
