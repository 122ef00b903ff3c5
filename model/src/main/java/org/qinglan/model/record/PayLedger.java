package org.qinglan.model.record;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.publicity.PublicityFields;
import org.qinglan.model.vote.Vote;

/// What a school keeps of paying its merit pay out; every record but the first names its round.
public final class PayLedger {
    /// A round that pays by a scheme.
    public static final String PAY = "发放";
    /// A round that pays or takes back what an earlier one would give today.
    public static final String SUPPLEMENT = "补发扣回";
    /// A supplement that gives everybody the difference.
    public static final String WHOLE = "全体";
    /// A supplement that gives the difference to those alone whose own data changed.
    public static final String CONCERNED = "仅涉及人员";

    private static final Field ROUND_FIELD = required("round", "批次", TEXT);

    public static final Ledger ROUND = Ledger.ofSchool(
            "pay_round",
            "绩效工资批次",
            List.of(
                    ROUND_FIELD,
                    required("year", "年度", NUMBER),
                    required("kind", "批次类别", TEXT).among(PAY, SUPPLEMENT),
                    required("scheme_text", "方案文本", TEXT),
                    optional("base", "原批次", TEXT),
                    optional("extent", "差额范围", TEXT).among(WHOLE, CONCERNED),
                    optional("reason", "理由", TEXT)),
            List.of("round"),
            null,
            null);

    public static final Ledger SOURCE = Ledger.ofSchool(
            "pay_source",
            "绩效资金来源",
            List.of(
                    ROUND_FIELD,
                    required("source", "来源名称", TEXT),
                    required("amount", "金额", NUMBER),
                    optional("document", "依据文件", TEXT)),
            List.of("round", "source"),
            null,
            null);

    /// The fingerprint says which text was voted on.
    public static final Ledger VOTE = Ledger.ofSchool(
                    "pay_vote",
                    "绩效方案表决",
                    Vote.fields(ROUND_FIELD, required("fingerprint", "方案指纹", TEXT)),
                    List.of("round", "held_on"),
                    null,
                    null)
            .onlyAppended();

    public static final Ledger NOTICE = Ledger.ofSchool(
                    "pay_notice",
                    "绩效公示",
                    PublicityFields.notice(ROUND_FIELD, required("run", "计算编号", NUMBER)),
                    List.of("round", "notice_number"),
                    null,
                    null)
            .onlyAppended();

    public static final Ledger PAUSE = Ledger.ofSchool(
            "pay_pause",
            "绩效公示暂停",
            PublicityFields.pause(ROUND_FIELD),
            List.of("round", "notice_number", "from_date"),
            "from_date",
            "last_date");

    public static final Ledger OBJECTION = Ledger.ofSchool(
            "pay_objection",
            "绩效公示异议",
            PublicityFields.objection(ROUND_FIELD),
            List.of("round", "received_on", "objector", "content"),
            null,
            null);

    /// How a round came to where it is: each step on or back, in order.
    public static final Ledger STEP = Ledger.ofSchool(
                    "pay_step",
                    "绩效批次进程",
                    List.of(
                            ROUND_FIELD,
                            required("number", "序号", NUMBER),
                            required("stage", "阶段", TEXT).among(PayStage.terms()),
                            required("on_day", "日期", DATE),
                            optional("run", "计算编号", NUMBER),
                            optional("fingerprint", "结果指纹", TEXT),
                            optional("reason", "理由", TEXT)),
                    List.of("round", "number"),
                    null,
                    null)
            .onlyAppended();

    /// What a teacher was paid; negative where it was taken back.
    public static final Ledger AMOUNT = new Ledger(
                    "pay_amount",
                    "绩效工资发放",
                    List.of(
                            ROUND_FIELD,
                            required("year", "年度", NUMBER),
                            required("kind", "发放类别", TEXT).among(PAY, "补发", "扣回"),
                            required("amount", "金额", NUMBER),
                            required("paid_on", "发放日期", DATE),
                            optional("run", "计算编号", NUMBER)),
                    List.of("round"),
                    "paid_on",
                    null)
            .onlyAppended();

    private PayLedger() {}
}
