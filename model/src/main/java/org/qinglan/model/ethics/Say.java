package org.qinglan.model.ethics;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.teacher.Roster;

/// The sentences of this package.
final class Say {
    private static final Messages MESSAGES = Messages.beside(Say.class);

    private Say() {}

    static String text(String key, Object... details) {
        return MESSAGES.text(key, details);
    }

    static Reason plain(String key, Object... details) {
        return Reason.of(text(key, details));
    }

    static Reason ruled(RuleHead rule, String key, Object... details) {
        return Reason.of(text(key, details), rule.citation());
    }

    static Reason of(@Nullable RuleHead rule, LedgerRecord record, String key, Object... details) {
        Citation citation = rule == null ? null : rule.citation();
        return new Reason(text(key, details), citation, record.source());
    }

    static Finding error(String place, String key, Object... details) {
        return finding(Severity.ERROR, place, key, details);
    }

    static Finding warning(String place, String key, Object... details) {
        return finding(Severity.WARNING, place, key, details);
    }

    static Finding note(String place, String key, Object... details) {
        return finding(Severity.NOTE, place, key, details);
    }

    private static Finding finding(Severity severity, String place, String key, Object... details) {
        Finding told = MESSAGES.finding(severity, place, key, details);
        return new Finding("ethics-" + key, severity, place, told.message(), told.mend(), null);
    }

    /// Name of a teacher, or the number where the roster has nobody of it.
    static String name(Map<Long, LedgerRecord> people, long teacher) {
        LedgerRecord person = people.get(teacher);
        return person == null ? Long.toString(teacher) : person.text(Roster.NAME);
    }
}
