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
    public static final Ledger TRAINING = new Ledger(
            "training",
            "培训学时",
            List.of(
                    required("project", "培训项目", TEXT),
                    required("category", "培训类别", TEXT),
                    optional("organiser", "主办单位", TEXT),
                    optional("level", "级别", TEXT),
                    required("from_date", "开始日期", DATE),
                    required("last_date", "结束日期", DATE),
                    required("hours", "学时", NUMBER),
                    optional("certificate", "证书编号", TEXT),
                    optional("form", "形式", TEXT).among("集中", "网络", "校本", "跟岗"),
                    optional("result", "考核结果", TEXT).among("合格", "不合格")),
            List.of(),
            "from_date",
            "last_date");

    private TrainingLedger() {}
}
