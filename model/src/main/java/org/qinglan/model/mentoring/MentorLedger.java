package org.qinglan.model.mentoring;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.PERSON;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Master-apprentice pairs (师徒结对). A pair stands in the apprentice's file and names the mentor.
public final class MentorLedger {
    public static final Ledger MENTOR_PAIR = new Ledger(
            "mentor_pair",
            "师徒结对",
            List.of(
                    optional("subject", "学科", TEXT),
                    required("mentor", "师傅", PERSON),
                    required("from_date", "结对起", DATE),
                    optional("last_date", "结对止", DATE),
                    optional("agreement", "协议编号", TEXT),
                    optional("mentor_visits", "师傅听徒弟节数", NUMBER),
                    optional("apprentice_visits", "徒弟听师傅节数", NUMBER),
                    optional("report_lessons", "汇报课节数", NUMBER),
                    optional("grade", "考核等次", TEXT)),
            List.of("mentor", "from_date"),
            "from_date",
            "last_date");

    private MentorLedger() {}
}
