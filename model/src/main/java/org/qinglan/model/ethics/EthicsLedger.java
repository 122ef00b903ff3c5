package org.qinglan.model.ethics;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
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
