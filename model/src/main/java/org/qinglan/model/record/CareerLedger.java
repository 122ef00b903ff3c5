package org.qinglan.model.record;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// The stations of a teacher's career: ladder of distinction, class-teacher terms, places served, qualification.
public final class CareerLedger {
    private static final String[] RUNGS = {"教坛新秀", "骨干教师", "教学能手", "学科带头人", "特级教师"};
    private static final String[] LEVELS = {"校级", "片区级", "镇级", "县级", "市级", "省级", "国家级"};

    public static final Ledger LADDER_TITLE = new Ledger(
            "ladder_title",
            "名优称号",
            List.of(
                    required("rung", "称号", TEXT).among(RUNGS),
                    required("level", "级别", TEXT).among(LEVELS),
                    required("awarded_on", "授予时间", DATE),
                    optional("last_date", "有效期止", DATE),
                    optional("document", "文号", TEXT)),
            List.of("rung", "level", "awarded_on"),
            "awarded_on",
            "last_date");

    public static final Ledger LADDER_TARGET = Ledger.ofSchool(
            "ladder_target",
            "名优梯队目标",
            List.of(
                    required("rung", "称号", TEXT).among(RUNGS),
                    required("level", "级别", TEXT).among(LEVELS),
                    required("people", "目标人数", NUMBER),
                    required("by_date", "完成期限", DATE)),
            List.of("rung", "level", "by_date"),
            null,
            null);

    public static final Ledger CLASS_TEACHER_TERM = new Ledger(
            "class_teacher_term",
            "班主任任职",
            List.of(
                    required("class_name", "班级", TEXT),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    optional("star", "星级", NUMBER),
                    optional("grade", "考核等次", TEXT)),
            List.of("class_name", "from_date"),
            "from_date",
            "last_date");

    public static final Ledger SERVICE = new Ledger(
            "service_period",
            "任教经历",
            List.of(
                    required("unit", "任教单位", TEXT),
                    optional("place", "地域", TEXT).among("城镇", "乡村", "薄弱学校"),
                    optional("kind", "方式", TEXT).among("在编任教", "支教", "交流轮岗", "走教", "借调"),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    optional("document", "文号", TEXT)),
            List.of("unit", "from_date"),
            "from_date",
            "last_date");

    public static final Ledger QUALIFICATION = new Ledger(
            "qualification",
            "教师资格证",
            List.of(
                    required("stage", "资格种类", TEXT),
                    optional("subject", "任教学科", TEXT),
                    optional("number", "证书号", TEXT),
                    required("obtained", "取得时间", DATE)),
            List.of("stage", "obtained"),
            "obtained",
            null);

    public static final Ledger REGISTRATION = new Ledger(
            "registration",
            "资格定期注册",
            List.of(
                    required("registered_on", "注册日期", DATE),
                    required("result", "注册结论", TEXT).among("合格", "暂缓", "不合格"),
                    optional("last_date", "有效期止", DATE),
                    optional("reason", "原因", TEXT)),
            List.of("registered_on"),
            "registered_on",
            "last_date");

    private CareerLedger() {}
}
