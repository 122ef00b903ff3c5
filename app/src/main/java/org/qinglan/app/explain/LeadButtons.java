package org.qinglan.app.explain;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.SourceRow.SourceCell;
import org.qinglan.model.ledger.Ledger;

/// The buttons of an explanation that open a teacher's file.
record LeadButtons(long teacher, Consumer<Lead> door, Messages messages) {

    Button file() {
        Button button = button(messages.text("explain.open-file"), new Lead(teacher, null, null));
        button.setId("explain-open-file");
        return button;
    }

    Button ledger(Ledger ledger) {
        return button(messages.text("explain.open-ledger", ledger.name()), new Lead(teacher, ledger, null));
    }

    Button entry(Ledger ledger, SourceCell cell) {
        return button(messages.text("explain.open-record"), new Lead(teacher, ledger, cell));
    }

    private Button button(String text, Lead lead) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "explain-lead");
        button.setOnAction(_ -> door.accept(lead));
        return button;
    }
}
