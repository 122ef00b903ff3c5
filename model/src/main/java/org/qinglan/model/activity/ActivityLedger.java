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
    static final String CATEGORY = "category";
    static final String TITLE = "title";
    static final String LEVEL = "level";
    static final String HELD_ON = "held_on";
    static final String EVIDENCE = "evidence";
    static final String QUANTITY = "quantity";
    static final String PARTNER = "partner";

    public static final Ledger ACTIVITY = new Ledger(
            "activity",
            "五个一活动",
            List.of(
                    required(CATEGORY, "活动类别", TEXT),
                    optional(TITLE, "活动名称", TEXT),
                    optional(LEVEL, "级别", TEXT).among("校级", "片区级", "镇级", "县级", "市级", "省级", "国家级"),
                    required(HELD_ON, "活动日期", DATE),
                    optional(EVIDENCE, "佐证材料", TEXT),
                    optional(QUANTITY, "数量", NUMBER),
                    optional(PARTNER, "同行人", TEXT)),
            List.of(),
            HELD_ON,
            null);

    private ActivityLedger() {}
}
