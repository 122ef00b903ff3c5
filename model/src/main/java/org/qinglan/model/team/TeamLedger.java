package org.qinglan.model.team;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Teams (集体): groups of a school that are rated as a whole, who belongs to them, and what they were given.
public final class TeamLedger {
    /// Key of the field by which members and scores name their team.
    public static final String TEAM_NAME = "team";

    public static final String KIND = "kind";
    private static final String[] KINDS = {"教研组", "备课组", "年级组", "班级", "教研班组", "部门", "学校"};

    public static final Ledger TEAM = Ledger.ofSchool(
            "team",
            "集体",
            List.of(
                    required(TEAM_NAME, "集体", TEXT),
                    required(KIND, "集体类别", TEXT).among(KINDS),
                    optional("from_date", "成立日期", DATE),
                    optional("last_date", "撤销日期", DATE)),
            List.of(TEAM_NAME),
            "from_date",
            "last_date");

    /// The kind stands with each member too, so that a scheme can tell somebody's grade from his subject group.
    public static final Ledger MEMBER = new Ledger(
            "team_member",
            "集体成员",
            List.of(
                    required(TEAM_NAME, "集体", TEXT),
                    required(KIND, "集体类别", TEXT).among(KINDS),
                    optional("role", "组内职责", TEXT).among("组长", "副组长", "成员"),
                    optional("from_date", "加入日期", DATE),
                    optional("last_date", "离开日期", DATE)),
            List.of(TEAM_NAME, "from_date"),
            "from_date",
            "last_date");

    public static final Ledger SCORE = Ledger.ofSchool(
            "team_score",
            "集体评分",
            List.of(
                    required(TEAM_NAME, "集体", TEXT),
                    required("item", "评分项目", TEXT),
                    required("score", "得分", NUMBER),
                    optional("level", "级别", TEXT).among("校级", "镇级", "县级", "市级", "省级", "国家级"),
                    optional("place", "名次", NUMBER),
                    required("happened_on", "评分日期", DATE),
                    optional("note", "备注", TEXT)),
            List.of(TEAM_NAME, "item", "happened_on"),
            "happened_on",
            null);

    private TeamLedger() {}
}
