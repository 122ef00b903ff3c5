package org.qinglan.reports.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;

/// Mentor and apprentice as papers introduce them; ID numbers are masked.
final class Parties {
    private Parties() {}

    /// Name, value, name, value …
    static List<String> facts(Pairing pairing, MentorPair pair) {
        List<String> facts = new ArrayList<>();
        Optional<LedgerRecord> mentor = pairing.mentor(pair);
        Optional<LedgerRecord> apprentice = pairing.apprentice(pair);
        facts.addAll(List.of("师傅", pairing.mentorName(pair), "徒弟", pairing.apprenticeName(pair)));
        facts.addAll(List.of("身份证号", masked(pair.mentor()), "身份证号", masked(of(apprentice, Roster.ID_NUMBER))));
        facts.addAll(List.of("职称", title(mentor, pairing), "职称", title(apprentice, pairing)));
        facts.addAll(List.of("任教学科", of(mentor, "subject"), "任教学科", of(apprentice, "subject")));
        facts.addAll(List.of("结对类型", pair.kind(), "结对学科", pair.subject()));
        return facts;
    }

    /// First six and last four characters of a right number; another number not at all.
    static String masked(String idNumber) {
        return IdNumber.read(idNumber) instanceof IdNumber.Reading.Right(var number) ? number.masked() : "";
    }

    private static String of(Optional<LedgerRecord> person, String field) {
        return person.map(record -> record.text(field)).orElse("");
    }

    /// The title obtained last.
    private static String title(Optional<LedgerRecord> person, Pairing pairing) {
        return person.flatMap(record -> pairing.situation().records().of(Roster.TITLE, record.id()).stream()
                        .max(Comparator.comparing(title -> title.text("obtained")))
                        .map(title -> title.text("title")))
                .orElse("");
    }
}
