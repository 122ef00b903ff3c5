package org.qinglan.model.record;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// What a teacher did in a semester: workload, leave, results of the classes taught, years as class teacher.
public final class WorkLedger {
    public static final Ledger WORKLOAD = new Ledger(
            "workload",
            "学期工作量",
            List.of(
                    required("from_date", "学期开始", DATE),
                    required("last_date", "学期结束", DATE),
                    optional("subject", "任教学科", TEXT),
                    optional("weekly_lessons", "周课时", NUMBER),
                    optional("class_teacher_months", "班主任月数", NUMBER),
                    optional("class_size", "班额", NUMBER),
                    optional("after_school", "课后服务节数", NUMBER),
                    optional("routine_score", "教学常规得分", NUMBER)),
            List.of("from_date"),
            "from_date",
            "last_date");

    /// Days of leave of one kind within a span; a semester's sheet gives one sum a semester.
    public static final Ledger LEAVE = new Ledger(
            "leave_record",
            "请假考勤",
            List.of(
                    required("kind", "请假类别", TEXT),
                    required("from_date", "开始日期", DATE),
                    required("last_date", "结束日期", DATE),
                    required("days", "天数", NUMBER)),
            List.of("kind", "from_date"),
            "from_date",
            "last_date");

    public static final Ledger CLASS_RESULT = new Ledger(
            "class_result",
            "教学质量",
            List.of(
                    required("from_date", "学期开始", DATE),
                    required("last_date", "学期结束", DATE),
                    required("grade", "年级", TEXT),
                    required("subject", "学科", TEXT),
                    required("class_name", "班级", TEXT),
                    required("average", "平均分", NUMBER)),
            List.of("from_date", "grade", "subject", "class_name"),
            "from_date",
            "last_date");

    /// Years as class teacher, certified up to a day.
    public static final Ledger CLASS_TEACHER = new Ledger(
            "class_teacher",
            "班主任年限",
            List.of(required("years", "班主任年限", NUMBER), required("as_of", "截至日期", DATE)),
            List.of("as_of"),
            "as_of",
            null);

    private WorkLedger() {}
}
