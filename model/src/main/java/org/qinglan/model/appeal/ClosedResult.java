package org.qinglan.model.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.Overview.Reason;

/// Something that was closed while a decision stood which has since been voided or changed; somebody must look at it
/// again.
///
/// @param kind   what it is, in a clerk's word: 年度考核, 考核周期, 资格定期注册, 已存计算
/// @param number of the record or of the stored run
public record ClosedResult(String kind, long number, Reason reason) {
    private static final String RUN = "已存计算";
    private static final String BEST = "优秀";

    /// The records that a successful appeal changes: annual appraisals and closed cycles of the years hit,
    /// registrations refused or put off.
    public static List<ClosedResult> of(Appeal appeal, Records records) {
        long teacher = appeal.ethicsCase().teacher();
        List<ClosedResult> results = new ArrayList<>();
        for (LedgerRecord record : records.of(AppraisalLedger.APPRAISAL, teacher)) {
            if (isHit(record, appeal) && !record.text("grade").equals(BEST)) {
                results.add(of(record, "appraisal", record.text("year"), record.text("grade")));
            }
        }
        for (LedgerRecord record : records.of(AppraisalLedger.CYCLE, 0)) {
            if (isHit(record, appeal) && isClosed(record)) {
                results.add(of(record, "cycle", record.text("year"), record.text("kind"), record.text("version")));
            }
        }
        for (LedgerRecord record : records.of(CareerLedger.REGISTRATION, teacher)) {
            if (!record.text("result").equals("合格") && isBarred(record, appeal)) {
                results.add(of(record, "registration", record.text("registered_on"), record.text("result")));
            }
        }
        return results;
    }

    /// The stored runs that look at ethics on days on which something was barred that is not any more.
    public static List<ClosedResult> of(Appeal appeal, List<StoredRun> runs) {
        return runs.stream()
                .filter(run -> days(run).stream().anyMatch(appeal::touches))
                .map(run -> new ClosedResult(
                        RUN, run.id(), Sentences.plain("run", run.id(), run.scheme(), run.referenceDate())))
                .toList();
    }

    private static ClosedResult of(LedgerRecord record, String key, Object... details) {
        return new ClosedResult(record.ledger().name(), record.id(), Sentences.of(record, key, details));
    }

    private static boolean isHit(LedgerRecord record, Appeal appeal) {
        return record.get("year") instanceof Value.Num(BigFraction year)
                && appeal.years().contains(year.intValue());
    }

    private static boolean isClosed(LedgerRecord cycle) {
        return !cycle.get("closed_on").isMissing() || cycle.text("stage").equals("已完成");
    }

    private static boolean isBarred(LedgerRecord registration, Appeal appeal) {
        return registration.get("registered_on") instanceof Value.Day(var day)
                && appeal.voided().stream().anyMatch(effect -> effect.covers(day));
    }

    /// The days on which a run looks at ethics: the windows of its facts that are taken from ethics ledgers; where a
    /// window depends on the person, or the scheme can no longer be read, its reference date.
    private static List<DateSpan> days(StoredRun run) {
        return switch (SchemeReader.read(run.scheme(), run.schemeText())) {
            case SchemeReading.Accepted(var scheme, var _) ->
                scheme.facts().stream()
                        .filter(ClosedResult::isAboutCases)
                        .map(fact -> days(fact, run.referenceDate()))
                        .toList();
            case SchemeReading.Refused(var _) -> List.of(oneDay(run.referenceDate()));
        };
    }

    private static boolean isAboutCases(FactRule fact) {
        return List.of(EthicsLedger.VETO_WINDOW, EthicsLedger.CASE, EthicsLedger.EVENT, AppraisalLedger.APPRAISAL)
                .contains(fact.ledger());
    }

    private static DateSpan days(FactRule fact, LocalDate referenceDate) {
        return Optional.ofNullable(fact.window())
                .flatMap(use -> use.window().days())
                .orElseGet(() -> oneDay(referenceDate));
    }

    private static DateSpan oneDay(LocalDate day) {
        return DateSpan.inclusive(day, day);
    }
}
