package org.qinglan.model.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.qinglan.model.appraisal.AppraisalLedger;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ethics.EthicsLedger;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.training.TrainingLedger;

/// What stands in the way of somebody's next registration, counted since the last one.
///
/// @param names what a list shows
/// @param bars  whether one of them refuses the registration now
record Obstacles(List<String> names, List<Reason> reasons, boolean bars) {

    static Obstacles of(LedgerRecord person, RegistrationRule rule, LocalDate since, Situation situation) {
        List<String> names = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        hours(person, rule, since, situation, names, reasons);
        boolean refused = grades(person, rule, since, situation, names, reasons);
        ethics(person, rule, since, situation, names, reasons);
        boolean sanctioned = sanctions(person, rule, situation, names, reasons);
        return new Obstacles(List.copyOf(names), List.copyOf(reasons), refused || sanctioned);
    }

    private static void hours(
            LedgerRecord person,
            RegistrationRule rule,
            LocalDate since,
            Situation situation,
            List<String> names,
            List<Reason> reasons) {
        BigFraction sum = BigFraction.ZERO;
        for (LedgerRecord training : situation.records().of(TrainingLedger.TRAINING, person.id())) {
            LocalDate done = training.day("last_date");
            if (done != null
                    && !done.isBefore(since)
                    && !done.isAfter(situation.day())
                    && !training.text("result").equals("不合格")
                    && training.get("hours") instanceof Value.Num(var hours)) {
                sum = sum.add(hours);
            }
        }
        BigFraction left = BigFraction.of(rule.hours()).subtract(sum);
        if (left.signum() > 0) {
            names.add("缺 " + Value.of(left).display() + " 学时");
            reasons.add(Reason.of(
                    Said.MESSAGES.text(
                            "registration-hours",
                            since,
                            rule.hours(),
                            Value.of(sum).display(),
                            Value.of(left).display()),
                    rule.head().citation()));
        }
    }

    /// The years that have ended since: the year of the last registration is the first.
    private static boolean grades(
            LedgerRecord person,
            RegistrationRule rule,
            LocalDate since,
            Situation situation,
            List<String> names,
            List<Reason> reasons) {
        Map<Integer, LedgerRecord> byYear = new TreeMap<>();
        for (LedgerRecord appraisal : situation.records().of(AppraisalLedger.APPRAISAL, person.id())) {
            if (appraisal.get("year") instanceof Value.Num(var year)) {
                byYear.put(year.intValue(), appraisal);
            }
        }
        List<String> inOrder = new ArrayList<>();
        for (int year = since.getYear(); year < situation.day().getYear(); year++) {
            LedgerRecord appraisal = byYear.get(year);
            String grade = appraisal == null ? "" : appraisal.text("grade");
            inOrder.add(grade);
            if (!rule.grades().contains(grade)) {
                names.add(year + " 年考核" + (grade.isEmpty() ? "无记录" : grade));
                reasons.add(new Reason(
                        Said.MESSAGES.text(
                                grade.isEmpty() ? "registration-no-grade" : "registration-grade",
                                year,
                                grade,
                                String.join("、", rule.grades())),
                        rule.head().citation(),
                        appraisal == null ? null : appraisal.source()));
            }
        }
        String outcome = rule.outcome(inOrder);
        if (outcome != null) {
            reasons.add(Reason.of(
                    Said.MESSAGES.text("registration-outcome-" + (outcome.equals("暂缓") ? "put-off" : "refused")),
                    rule.head().citation()));
        }
        return outcome != null && !outcome.equals("暂缓");
    }

    private static void ethics(
            LedgerRecord person,
            RegistrationRule rule,
            LocalDate since,
            Situation situation,
            List<String> names,
            List<Reason> reasons) {
        for (LedgerRecord assessment : situation.records().of(EthicsLedger.ASSESSMENT, person.id())) {
            if (assessment.get("year") instanceof Value.Num(var year)
                    && year.intValue() >= since.getYear()
                    && assessment.text("grade").equals("不合格")) {
                names.add(year.intValue() + " 年师德考核不合格");
                reasons.add(new Reason(
                        Said.MESSAGES.text("registration-ethics", year.intValue()),
                        rule.head().citation(),
                        assessment.source()));
            }
        }
    }

    private static boolean sanctions(
            LedgerRecord person, RegistrationRule rule, Situation situation, List<String> names, List<Reason> reasons) {
        boolean any = false;
        for (LedgerRecord window : situation.records().of(EthicsLedger.VETO_WINDOW, person.id())) {
            DateSpan span = window.span();
            if (span != null
                    && span.covers(situation.day())
                    && window.text("scope").equals("处分")) {
                any = true;
                names.add("处分未解除");
                reasons.add(new Reason(
                        Said.MESSAGES.text("registration-sanction", window.text("handling"), span.display()),
                        rule.head().citation(),
                        window.source()));
            }
        }
        return any;
    }
}
