package org.qinglan.reports.proof;

import org.qinglan.model.finding.Messages;

/// The words of the proof workbook.
final class ProofText {
    static final Messages MESSAGES = Messages.beside(ProofText.class);

    private ProofText() {}

    /// How numbers with decimals stand in cells.
    static String scale(int decimals) {
        return decimals == 0 ? MESSAGES.text("scale.plain") : MESSAGES.text("scale", decimals);
    }

    /// How money stands in cells.
    static String fen() {
        return MESSAGES.text("scale.fen");
    }
}
