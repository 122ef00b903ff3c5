package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import org.qinglan.model.finding.Finding;
import org.qinglan.reports.document.Composition;

/// What the papers of a round have in common.
final class PayPaper {
    private PayPaper() {}

    static Composition refusal(String code, String round) {
        return new Composition.Refused(new Finding(
                code, Finding.Severity.ERROR, "", MESSAGES.text(code, round), MESSAGES.text(code + ".mend"), null));
    }
}
