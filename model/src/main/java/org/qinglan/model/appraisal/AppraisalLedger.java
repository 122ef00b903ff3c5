package org.qinglan.model.appraisal;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.PERSON;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Annual appraisals (年度考核), one a calendar year.
public final class AppraisalLedger {
    public static final Ledger APPRAISAL = new Ledger(
            "appraisal",
            "年度考核",
            List.of(
                    required("year", "年度", NUMBER),
                    required("grade", "考核等次", TEXT).among("优秀", "合格", "基本合格", "不合格", "不确定等次", "未参加"),
                    optional("note", "情况说明", TEXT)),
            List.of("year"),
            null,
            null);

    public static final String YEARLY = "年度考核";
    public static final String CADRES = "干部考核";

    /// The kinds of cycle that [#CYCLE], [#STEP] and [#BALLOT] speak of.
    private static final String[] KINDS = {YEARLY, CADRES};

    /// One round of an appraisal; a closed one is corrected by a new version.
    public static final Ledger CYCLE = Ledger.ofSchool(
            "appraisal_cycle",
            "考核周期",
            List.of(
                    required("year", "年度", NUMBER),
                    required("kind", "考核类别", TEXT).among(KINDS),
                    required("version", "版本", NUMBER),
                    required("stage", "阶段", TEXT).among("测评", "提议", "公示", "决定", "已完成"),
                    optional("share", "优秀比例", NUMBER),
                    optional("share_basis", "比例依据", TEXT),
                    optional("due", "应参加测评人数", NUMBER),
                    optional("present", "实际测评人数", NUMBER),
                    optional("published_from", "公示开始", DATE),
                    optional("published_last", "公示结束", DATE),
                    optional("decided_on", "决定日期", DATE),
                    optional("closed_on", "完成日期", DATE),
                    optional("reason", "更正理由", TEXT)),
            List.of("year", "kind", "version"),
            null,
            null);

    /// How far one teacher is in a cycle; the place is the one that the authority above the school has published.
    public static final Ledger STEP = new Ledger(
            "appraisal_step",
            "考核过程",
            List.of(
                    required("year", "年度", NUMBER),
                    required("kind", "考核类别", TEXT).among(KINDS),
                    required("version", "版本", NUMBER),
                    optional("proposed", "建议等次", TEXT),
                    optional("objection", "异议", TEXT),
                    optional("decided", "决定等次", TEXT),
                    optional("comment", "评语", TEXT),
                    optional("signed_on", "本人签字日期", DATE),
                    optional("sign_note", "签字情况", TEXT),
                    optional("place", "名次", NUMBER),
                    optional("out_of", "排名人数", NUMBER)),
            List.of("year", "kind", "version"),
            null,
            null);

    /// What one ballot says of one teacher.
    public static final Ledger BALLOT = new Ledger(
            "appraisal_ballot",
            "民主测评票",
            List.of(
                    required("year", "年度", NUMBER),
                    required("kind", "考核类别", TEXT).among(KINDS),
                    required("ballot", "票号", TEXT),
                    optional("score", "得分", NUMBER),
                    optional("grade", "票选等次", TEXT),
                    optional("rater", "投票人", PERSON)),
            List.of("year", "kind", "ballot"),
            null,
            null);

    private AppraisalLedger() {}
}
