package org.qinglan.model.record;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.PERSON;
import static org.qinglan.model.ledger.FieldType.TEXT;
import static org.qinglan.model.ledger.FieldType.YES_NO;

import java.util.List;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.publicity.PublicityFields;
import org.qinglan.model.vote.Vote;

/// The ledgers of title reviews (职称评审). Every record names the round to which it belongs.
public final class TitleRoundLedger {
    private static final Field ROUND_NAME = required("round", "批次", TEXT);
    private static final Field TRACK = required("track", "评审系列", TEXT).among("统一", "基层");

    public static final Ledger ROUND = Ledger.ofSchool(
            "title_round",
            "评审批次",
            List.of(
                    ROUND_NAME,
                    required("year", "年度", NUMBER),
                    required("target", "评审职称", TEXT).among("三级教师", "二级教师", "一级教师", "高级教师", "正高级教师"),
                    required("stage", "阶段", TEXT).among("申报", "资格审查", "评分", "推荐", "公示", "上报", "结束"),
                    required("cut_off", "年限截止日", DATE),
                    optional("apply_last", "申报截止", DATE),
                    optional("school_stage", "学段", TEXT).among("小学", "初中", "高中"),
                    optional("panel_items", "打分项目", TEXT),
                    optional("judges", "评委人数", NUMBER),
                    optional("ballot", "是否投票", YES_NO),
                    optional("scheme", "方案名称", TEXT),
                    optional("run", "运行编号", NUMBER),
                    optional("scheme_quota", "方案名额", NUMBER),
                    optional("reported_on", "上报日期", DATE),
                    optional("document", "上报文号", TEXT),
                    optional("closed_on", "结束日期", DATE),
                    optional("scheme_hash", "方案指纹", TEXT),
                    optional("scheme_text", "方案文本", TEXT)),
            List.of("round"),
            null,
            null);

    /// The posts of one track in a round.
    public static final Ledger POSTS = Ledger.ofSchool(
            "title_posts",
            "评审职数",
            List.of(
                    ROUND_NAME,
                    TRACK,
                    required("approved", "核定职数", NUMBER),
                    required("filled", "已聘人数", NUMBER),
                    optional("bonus", "奖励职数", NUMBER),
                    optional("outside", "不占职数", YES_NO),
                    optional("basis", "依据", TEXT)),
            List.of("round", "track"),
            null,
            null);

    public static final Ledger APPLICATION = new Ledger(
            "title_application",
            "职称申报",
            List.of(
                    ROUND_NAME,
                    TRACK,
                    required("applied_on", "申报日期", DATE),
                    optional("self_score", "自评分", NUMBER),
                    optional("conclusion", "审查结论", TEXT).among("符合", "不符合"),
                    optional("note", "审查说明", TEXT),
                    optional("withdrawn_on", "退出日期", DATE),
                    optional("withdrawn_why", "退出原因", TEXT)),
            List.of("round"),
            "applied_on",
            null);

    /// What one judge gives one applicant in one item.
    public static final Ledger MARK = new Ledger(
            "panel_mark",
            "评委打分",
            List.of(
                    ROUND_NAME,
                    required("item", "打分项目", TEXT).among("述职演讲", "片断教学", "答辩", "民主测评"),
                    required("judge", "评委", TEXT),
                    required("score", "得分", NUMBER),
                    optional("given_on", "打分日期", DATE),
                    optional("judge_person", "评委本人", PERSON)),
            List.of("round", "item", "judge"),
            "given_on",
            null);

    /// The counted ballots on one applicant.
    public static final Ledger BALLOT = new Ledger(
            "title_ballot",
            "推荐投票",
            List.of(
                    ROUND_NAME,
                    optional("held_on", "投票日期", DATE),
                    required("due", "应到人数", NUMBER),
                    required("present", "实到人数", NUMBER),
                    optional("avoided", "回避人数", NUMBER),
                    required("in_favour", "同意票", NUMBER),
                    optional("against", "反对票", NUMBER),
                    optional("abstained", "弃权票", NUMBER)),
            List.of("round"),
            "held_on",
            null);

    /// Who neither judges nor votes on an applicant.
    public static final Ledger RECUSAL = new Ledger(
            "recusal",
            "回避登记",
            List.of(
                    ROUND_NAME,
                    required("judge", "回避人", TEXT),
                    required("relation", "回避关系", TEXT).among("本人", "夫妻", "直系亲属", "旁系亲属", "师徒", "其他"),
                    optional("note", "说明", TEXT)),
            List.of("round", "judge"),
            null,
            null);

    /// What became of an applicant.
    public static final Ledger OUTCOME = new Ledger(
            "title_outcome",
            "评审结果",
            List.of(
                    ROUND_NAME,
                    TRACK,
                    required("outcome", "推荐结果", TEXT).among("推荐", "待定", "候补", "不符合", "退出"),
                    optional("place", "名次", NUMBER),
                    optional("score", "得分", TEXT),
                    optional("reserve", "候补次序", NUMBER),
                    optional("failing", "不符合条件", TEXT),
                    optional("decision", "裁定理由", TEXT),
                    optional("change", "变动说明", TEXT),
                    optional("changed_on", "变动日期", DATE),
                    optional("passed", "评审通过", YES_NO),
                    optional("passed_on", "通过日期", DATE),
                    optional("certificate", "证书编号", TEXT),
                    optional("issued_on", "发证日期", DATE),
                    optional("appointed_on", "聘任时间", DATE),
                    optional("valid_area", "有效范围", TEXT)),
            List.of("round"),
            null,
            null);

    /// Every step from one stage to another, forward and back.
    public static final Ledger STEP = Ledger.ofSchool(
                    "title_step",
                    "评审过程",
                    List.of(
                            ROUND_NAME,
                            required("from_stage", "原阶段", TEXT),
                            required("to_stage", "新阶段", TEXT),
                            required("happened_on", "日期", DATE),
                            optional("reason", "理由", TEXT)),
                    List.of(),
                    "happened_on",
                    null)
            .onlyAppended();

    public static final Ledger NOTICE = Ledger.ofSchool(
            "title_notice",
            "职称公示",
            PublicityFields.notice(ROUND_NAME),
            List.of("round", "notice_number"),
            "first_day",
            null);

    public static final Ledger PAUSE = Ledger.ofSchool(
            "title_pause",
            "职称公示暂停",
            PublicityFields.pause(ROUND_NAME),
            List.of("round", "notice_number", "from_date"),
            "from_date",
            "last_date");

    public static final Ledger OBJECTION = Ledger.ofSchool(
            "title_objection",
            "职称异议",
            PublicityFields.objection(ROUND_NAME),
            List.of("round", "received_on", "objector", "content"),
            "received_on",
            null);

    /// How the staff congress voted on the scheme of the round; the fingerprint says on which text.
    public static final Ledger VOTE = Ledger.ofSchool(
            "title_vote",
            "职称方案表决",
            Vote.fields(ROUND_NAME, optional("scheme_hash", "方案指纹", TEXT)),
            List.of("round", "held_on"),
            "held_on",
            null);

    /// In the order in which a page shows them.
    public static final List<Ledger> ALL =
            List.of(ROUND, VOTE, POSTS, APPLICATION, MARK, BALLOT, RECUSAL, OUTCOME, NOTICE, PAUSE, OBJECTION, STEP);

    private TitleRoundLedger() {}
}
