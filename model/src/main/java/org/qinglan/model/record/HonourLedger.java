package org.qinglan.model.record;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Honours and research (荣誉与教科研).
public final class HonourLedger {
    public static final Ledger HONOUR = new Ledger(
            "honour",
            "荣誉与教科研",
            List.of(
                    required("category", "类别", TEXT),
                    optional("title", "名称", TEXT),
                    required("level", "级别", TEXT),
                    optional("grade", "等次", TEXT),
                    required("awarded_on", "获得时间", DATE),
                    optional("author_order", "本人位次", NUMBER),
                    optional("authors", "作者人数", NUMBER),
                    optional("issuer", "授予单位", TEXT),
                    optional("document", "文号", TEXT)),
            List.of(),
            "awarded_on",
            null);

    private HonourLedger() {}
}
