package org.qinglan.model.publicity;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.PERSON;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.ledger.Field;

/// The fields that every ledger of notices, pauses or objections has, after those that name its round.
public final class PublicityFields {
    private PublicityFields() {}

    public static List<Field> notice(Field... round) {
        return after(
                round,
                required("notice_number", "公示次数", NUMBER),
                required("first_day", "公示开始", DATE),
                required("working_days", "公示工作日数", NUMBER),
                optional("about", "公示内容", TEXT),
                optional("place", "公示地点", TEXT));
    }

    public static List<Field> pause(Field... round) {
        return after(
                round,
                required("notice_number", "公示次数", NUMBER),
                required("from_date", "暂停开始", DATE),
                optional("last_date", "暂停结束", DATE),
                required("reason", "暂停原因", TEXT));
    }

    public static List<Field> objection(Field... round) {
        return after(
                round,
                required("received_on", "收到日期", DATE),
                required("objector", "异议人", TEXT),
                optional("about", "涉及人员", PERSON),
                required("content", "异议内容", TEXT),
                optional("verdict", "处理结论", TEXT).among(Verdict.terms()),
                optional("decided_on", "结论日期", DATE),
                optional("reason", "结论理由", TEXT));
    }

    private static List<Field> after(Field[] round, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(round));
        all.addAll(List.of(fields));
        return all;
    }
}
