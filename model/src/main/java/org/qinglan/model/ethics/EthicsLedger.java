package org.qinglan.model.ethics;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.PERSON;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Ethics (师德): cases that were handled, yearly assessments, and the veto windows that follow from the cases.
public final class EthicsLedger {
    public static final Ledger CASE = new Ledger(
            "ethics_case",
            "师德违规处理",
            List.of(
                    required("violation", "违规情形", TEXT),
                    required("handling", "处理种类", TEXT),
                    required("decided_on", "决定日期", DATE),
                    optional("months", "期限月数", NUMBER),
                    optional("scopes", "取消资格范围", TEXT),
                    optional("document", "文号", TEXT),
                    required("state", "状态", TEXT)),
            List.of("document", "decided_on", "handling"),
            "decided_on",
            null);

    public static final Ledger ASSESSMENT = new Ledger(
            "ethics_assessment",
            "师德考核",
            List.of(required("year", "年度", NUMBER), required("grade", "考核等次", TEXT)),
            List.of("year"),
            null,
            null);

    /// What happened in a case, one line an event, never rewritten: a wrong one is voided by a 作废 that names it as
    /// `决定 2025-03-10`, and entered again. An event whose case number is the document number
    /// of a [#CASE] continues that case.
    public static final Ledger EVENT = new Ledger(
                    "ethics_event",
                    "师德案件事件",
                    List.of(
                            required("case_number", "案号", TEXT),
                            required("kind", "事件", TEXT)
                                    .among(
                                            "登记", "受理", "不予受理", "不成立", "立案调查", "移送司法", "决定", "送达", "申请复核", "申请申诉", "维持",
                                            "变更", "撤销", "延期", "解除", "挂钩跟踪", "作废"),
                            required("happened_on", "日期", DATE),
                            optional("violation", "违规情形", TEXT),
                            optional("handling", "处理种类", TEXT)
                                    .among(
                                            "批评教育", "诫勉谈话", "责令检查", "通报批评", "取消资格", "警告", "记过", "记大过", "降级", "降低岗位等级",
                                            "撤职", "开除"),
                            optional("months", "期限月数", NUMBER),
                            optional("printed_last", "决定书所载截止日", DATE),
                            optional("scopes", "取消资格范围", TEXT),
                            optional("personnel", "人员类别", TEXT).among("事业单位工作人员", "管理人员"),
                            optional("leader", "挂钩领导", PERSON),
                            optional("document", "文号", TEXT),
                            optional("voided", "作废事件", TEXT),
                            optional("note", "说明", TEXT)),
                    List.of(
                            "case_number",
                            "kind",
                            "happened_on",
                            "handling",
                            "months",
                            "printed_last",
                            "scopes",
                            "document",
                            "voided",
                            "note"),
                    "happened_on",
                    null)
            .onlyAppended();

    public static final Ledger COMPLAINT = new Ledger(
            "complaint",
            "师德投诉举报",
            List.of(
                    required("received_on", "收到日期", DATE),
                    required("channel", "渠道", TEXT).among("来信", "来电", "来访", "网络", "上级转办", "自查"),
                    required("content", "反映内容", TEXT),
                    optional("violation", "违规情形", TEXT),
                    optional("handler", "经办人", TEXT),
                    optional("outcome", "处理结果", TEXT).among("属实", "部分属实", "不属实", "无法核实"),
                    optional("closed_on", "办结日期", DATE),
                    optional("case_number", "案号", TEXT)),
            List.of("received_on", "content"),
            "received_on",
            null);

    public static final Ledger PLEDGE = new Ledger(
            "ethics_pledge",
            "师德承诺与教育",
            List.of(
                    required("kind", "形式", TEXT).among("承诺书", "专题培训", "警示教育", "作风建设培训"),
                    required("held_on", "日期", DATE),
                    optional("note", "说明", TEXT)),
            List.of("kind", "held_on"),
            "held_on",
            null);

    /// One rating of one teacher; several ratings of one kind of rater are told apart by the ballot.
    public static final Ledger RATING = new Ledger(
            "ethics_rating",
            "师德测评",
            List.of(
                    required("year", "年度", NUMBER),
                    required("rater", "评价主体", TEXT).among("自评", "互评", "学生", "家长", "考核小组"),
                    required("score", "得分", NUMBER),
                    optional("ballot", "票号", TEXT)),
            List.of("year", "rater", "ballot"),
            null,
            null);

    /// Derived, never stored: one record a window and scope. See [VetoWindow].
    public static final Ledger VETO_WINDOW = new Ledger(
            "veto_window",
            "师德一票否决期",
            List.of(
                    required("scope", "范围", TEXT),
                    required("handling", "处理种类", TEXT),
                    required("severity", "处分轻重", NUMBER),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    optional("document", "文号", TEXT)),
            List.of(),
            "from_date",
            "last_date");

    private EthicsLedger() {}
}
