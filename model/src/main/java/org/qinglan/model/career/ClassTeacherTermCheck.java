package org.qinglan.model.career;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.record.CareerLedger;
import org.qinglan.model.standing.RecordCheck;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// What is wrong with a class-teacher term: a class has one class teacher at a time, and stars are few.
public final class ClassTeacherTermCheck implements RecordCheck {
    public ClassTeacherTermCheck() {}

    @Override
    public Ledger ledger() {
        return CareerLedger.CLASS_TEACHER_TERM;
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        Days.turned(record, "from_date", "last_date", findings);
        star(record, situation, findings);
        DateSpan span = record.span();
        if (span != null) {
            situation.records().scan(CareerLedger.CLASS_TEACHER_TERM, other -> {
                DateSpan taken = other.span();
                if (other.id() != record.id()
                        && other.text("class_name").equals(record.text("class_name"))
                        && taken != null
                        && taken.overlaps(span)) {
                    findings.add(Said.error(
                            "class-taken",
                            "开始日期",
                            record.text("class_name"),
                            taken.display(),
                            name(other.teacher(), situation)));
                }
            });
        }
        return findings;
    }

    private static String name(long teacher, Situation situation) {
        LedgerRecord person = situation.people().get(teacher);
        return person == null ? "" : person.text(Roster.NAME);
    }

    private static void star(LedgerRecord record, Situation situation, List<Finding> findings) {
        int highest = situation.rules().on(ClassTeacherRule.class, situation.day()).stream()
                .map(ClassTeacherRule::stars)
                .filter(stars -> stars != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(ClassTeacherRule.USUAL_STARS);
        if (record.get("star") instanceof Value.Num(var star)
                && (!Numbers.isDecimal(star)
                        || Numbers.exact(star).scale() > 0
                        || star.intValue() < 1
                        || star.intValue() > highest)) {
            findings.add(Said.error("star-out-of-range", "星级", record.text("star"), highest));
        }
    }
}
