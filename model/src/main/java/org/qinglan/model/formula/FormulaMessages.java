package org.qinglan.model.formula;

import org.qinglan.model.finding.Messages;

final class FormulaMessages {
    static final Messages MESSAGES = Messages.beside(FormulaMessages.class);

    private FormulaMessages() {}
}
