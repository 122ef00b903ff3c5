package org.qinglan.model.activity;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Activities of the "five ones" (五个一) and their like: lessons heard, home visits, what the school owes a teacher.
public final class ActivityLedger {
    public static final Ledger ACTIVITY = new Ledger(
            "activity",
            "五个一活动",
            List.of(
                    required("category", "活动类别", TEXT),
                    optional("title", "活动名称", TEXT),
                    optional("level", "级别", TEXT).among("校级", "片区级", "镇级", "县级", "市级", "省级", "国家级"),
                    required("held_on", "活动日期", DATE),
                    optional("evidence", "佐证材料", TEXT),
                    optional("quantity", "数量", NUMBER),
                    optional("partner", "同行人", TEXT)),
            List.of(),
            "held_on",
            null);

    private ActivityLedger() {}
}
