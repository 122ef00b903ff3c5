package org.qinglan.model.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;

/// Who belonged to which team, and when. Somebody may belong to several at once.
public final class Membership {
    private final Map<Long, List<LedgerRecord>> byTeacher = new HashMap<>();

    public Membership(Records records) {
        records.scan(TeamLedger.MEMBER, record -> byTeacher
                .computeIfAbsent(record.teacher(), _ -> new ArrayList<>())
                .add(record));
    }

    /// The days of a membership; one that does not say since when has always been.
    static DateSpan span(LedgerRecord member) {
        DateSpan own = member.span();
        if (own != null) {
            return own;
        }
        LocalDate last = member.day("last_date");
        return last == null ? DateSpan.ALWAYS : new DateSpan(DateSpan.ALWAYS.from(), last.plusDays(1));
    }

    /// Names of the teams to which a teacher belonged on a day, each once.
    public Stream<String> teams(long teacher, LocalDate day) {
        return byTeacher.getOrDefault(teacher, List.of()).stream()
                .filter(member -> span(member).covers(day))
                .map(member -> member.text(TeamLedger.TEAM_NAME))
                .distinct();
    }
}
