package org.qinglan.model.teacher;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.TEXT;
import static org.qinglan.model.ledger.FieldType.YES_NO;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// The roster (花名册) and the ledgers of education and titles that hang on it.
public final class Roster {
    public static final String ID_NUMBER = "id_number";
    public static final String NAME = "name";
    public static final String STATUS = "status";
    public static final String IN_POST = "在职";

    /// One record a person; its number is the teacher's number everywhere.
    public static final Ledger TEACHER = new Ledger(
            "teacher",
            "教职工",
            List.of(
                    required(ID_NUMBER, "身份证号", TEXT),
                    required(NAME, "姓名", TEXT),
                    optional("sex", "性别", TEXT),
                    optional("ethnic_group", "民族", TEXT),
                    optional("birth_month", "出生年月", DATE),
                    optional("native_place", "籍贯", TEXT),
                    optional("political_status", "政治面貌", TEXT),
                    optional("work_start", "参加工作时间", DATE),
                    optional("teaching_start", "从教时间", DATE),
                    optional("school_start", "来校时间", DATE),
                    optional("staffing", "编制类别", TEXT),
                    optional("subject", "任教学科", TEXT),
                    optional("classes", "任教班级", TEXT),
                    optional("is_class_teacher", "是否班主任", YES_NO),
                    optional("position", "行政职务", TEXT),
                    optional("phone", "联系电话", TEXT),
                    optional(STATUS, "状态", TEXT).among(IN_POST, "调出", "离职", "退休"),
                    optional("remark", "备注", TEXT),
                    optional("post_kind", "岗位类别", TEXT).among("专业技术", "管理", "双肩挑", "工勤"),
                    optional("post_level", "岗位等级", TEXT),
                    optional("stage", "任教学段", TEXT).among("小学", "初中", "高中"),
                    optional("left_on", "离校时间", DATE)),
            List.of(ID_NUMBER),
            null,
            null);

    public static final Ledger EDUCATION = new Ledger(
            "education",
            "学历",
            List.of(
                    required("level", "学历", TEXT),
                    optional("school", "毕业院校", TEXT),
                    optional("major", "专业", TEXT),
                    optional("obtained", "毕业时间", DATE),
                    optional("kind", "学历类型", TEXT)),
            List.of("level", "kind"),
            "obtained",
            null);

    public static final Ledger TITLE = new Ledger(
            "title",
            "职称",
            List.of(
                    required("title", "职称", TEXT),
                    optional("obtained", "取得时间", DATE),
                    optional("appointed", "聘任时间", DATE),
                    optional("track", "评审系列", TEXT).among("统一", "基层"),
                    optional("valid_area", "有效范围", TEXT)),
            List.of("title"),
            "appointed",
            null);

    private Roster() {}
}
