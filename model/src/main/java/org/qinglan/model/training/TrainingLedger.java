package org.qinglan.model.training;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Continuing education (继续教育), in hours (学时).
public final class TrainingLedger {
    static final String PROJECT = "project";
    static final String CATEGORY = "category";
    static final String LEVEL = "level";
    static final String FROM = "from_date";
    static final String LAST = "last_date";
    static final String HOURS = "hours";
    static final String CERTIFICATE = "certificate";
    static final String FORM = "form";
    static final String RESULT = "result";
    static final String FAILED = "不合格";

    public static final Ledger TRAINING = new Ledger(
            "training",
            "培训学时",
            List.of(
                    required(PROJECT, "培训项目", TEXT),
                    required(CATEGORY, "培训类别", TEXT),
                    optional("organiser", "主办单位", TEXT),
                    optional(LEVEL, "级别", TEXT),
                    required(FROM, "开始日期", DATE),
                    required(LAST, "结束日期", DATE),
                    required(HOURS, "学时", NUMBER),
                    optional(CERTIFICATE, "证书编号", TEXT),
                    optional(FORM, "形式", TEXT).among("集中", "网络", "校本", "跟岗"),
                    optional(RESULT, "考核结果", TEXT).among("合格", FAILED)),
            List.of(),
            FROM,
            LAST);

    private TrainingLedger() {}
}
