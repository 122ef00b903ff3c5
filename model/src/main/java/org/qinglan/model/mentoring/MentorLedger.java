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
    public static final String TASK_KIND = "kind";
    public static final String HELD_ON = "held_on";

    /// What a pair is that names no kind.
    public static final String SUBJECT_PAIR = "学科";

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
                    optional("grade", "考核等次", TEXT),
                    optional("kind", "结对类型", TEXT).among("学科", "班主任"),
                    optional("end_reason", "结束原因", TEXT).among("期满", "师傅调离", "师傅退休", "徒弟调离", "更换师傅", "协商解除", "师傅受师德处理"),
                    optional("follows", "接续协议", TEXT)),
            List.of("mentor", "from_date", "kind"),
            "from_date",
            "last_date");

    /// What mentor and apprentice did together; stands in the apprentice's file like the pair itself.
    public static final Ledger PAIR_TASK = new Ledger(
            "pair_task",
            "师徒活动",
            List.of(
                    required("mentor", "师傅", PERSON),
                    required("kind", "活动类别", TEXT).among("师傅听课", "徒弟听课", "汇报课", "研讨", "教案批阅", "学期考核", "学年考核", "结业考核"),
                    required("held_on", "活动日期", DATE),
                    optional("topic", "课题", TEXT),
                    optional("class_name", "班级", TEXT),
                    optional("quantity", "数量", NUMBER),
                    optional("comment", "评语", TEXT),
                    optional("grade", "评定", TEXT)),
            List.of(),
            "held_on",
            null);

    private MentorLedger() {}
}
