package org.qinglan.model.career;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;

/// What is wrong with a service period: nobody is employed at two places, nor lent out to two, at a time.
///
/// Who is lent out stays employed where they were, and who teaches here and there (走教) does both at a time; neither
/// is an overlap.
public final class ServiceCheck implements RecordCheck {
    private static final String EMPLOYED = "在编任教";
    private static final String HERE_AND_THERE = "走教";

    public ServiceCheck() {}

    @Override
    public Ledger ledger() {
        return CareerLedger.SERVICE;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.turned(record, "from_date", "last_date", findings);
        DateSpan span = record.span();
        String post = post(record);
        if (span == null || post.equals(HERE_AND_THERE)) {
            return findings;
        }
        for (LedgerRecord other : situation.records().of(CareerLedger.SERVICE, record.teacher())) {
            DateSpan taken = other.span();
            if (other.id() != record.id() && post.equals(post(other)) && taken != null && taken.overlaps(span)) {
                findings.add(Said.error("service-overlap", "开始日期", taken.display(), other.text("unit"), post));
            }
        }
        return findings;
    }

    private static String post(LedgerRecord record) {
        return switch (record.text("kind")) {
            case "", EMPLOYED -> EMPLOYED;
            case HERE_AND_THERE -> HERE_AND_THERE;
            default -> "支教、交流或借调";
        };
    }
}
