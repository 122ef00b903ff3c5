package org.qinglan.model.policy;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.util.List;
import org.qinglan.model.ledger.Ledger;

/// Which rules a school follows: the packs it has chosen, its own changes with their reasons, and who is exempt.
public final class PolicyLedger {
    /// The packs that a school follows besides the national one; a pack of its county that does not come with the
    /// program stands here with its text.
    public static final Ledger CHOICE = Ledger.ofSchool(
            "pack_choice",
            "政策选用",
            List.of(
                    required("pack", "政策包", TEXT),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    optional("reason", "理由", TEXT),
                    optional("text", "政策文本", TEXT)),
            List.of("pack", "from_date"),
            "from_date",
            "last_date");

    /// A rule in the school's own words, as YAML; it stands above the rule of the same name in every pack.
    public static final Ledger OVERRIDE = Ledger.ofSchool(
            "rule_override",
            "校本调整",
            List.of(
                    required("rule", "规定", TEXT),
                    required("text", "规定文本", TEXT),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    required("reason", "理由", TEXT),
                    optional("document", "文号", TEXT)),
            List.of("rule", "from_date"),
            "from_date",
            "last_date");

    /// A rule does not hold for one teacher for a time: leave, mission, age.
    public static final Ledger EXEMPTION = new Ledger(
            "exemption",
            "免除登记",
            List.of(
                    required("rule", "规定", TEXT),
                    required("from_date", "开始日期", DATE),
                    optional("last_date", "结束日期", DATE),
                    required("reason", "理由", TEXT).among("产假", "病假", "支教", "脱产学习", "年龄"),
                    optional("document", "文号", TEXT)),
            List.of("rule", "from_date"),
            "from_date",
            "last_date");

    private PolicyLedger() {}
}
