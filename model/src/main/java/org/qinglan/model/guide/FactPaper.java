package org.qinglan.model.guide;

import static org.qinglan.model.guide.FactGuide.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;

/// The list of facts as a document in Markdown.
public final class FactPaper {
    private FactPaper() {}

    /// The whole document, each line ended by `\n`.
    public static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + MESSAGES.text("paper.title"));
        lines.add("");
        lines.add(MESSAGES.text("paper.lead"));
        FactGuide.ledgers().forEach(ledger -> add(lines, ledger));
        lines.add("");
        lines.add("## " + MESSAGES.text("paper.school"));
        lines.add("");
        lines.add(FactGuide.schoolLedgers());
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Ledger ledger) {
        lines.add("");
        lines.add("## " + ledger.name() + " `" + ledger.key() + "`");
        lines.add("");
        lines.add(FactGuide.origin(ledger) + " " + FactGuide.dates(ledger) + " " + FactGuide.unique(ledger));
        lines.add("");
        lines.add(MESSAGES.text("paper.columns"));
        lines.add("|---|---|---|---|---|");
        ledger.fields().forEach(field -> lines.add(line(ledger, field)));
        lines.add("");
        lines.add("```yaml");
        lines.add(FactGuide.example(ledger));
        lines.add("```");
    }

    private static String line(Ledger ledger, Field field) {
        return "| %s | `%s` | %s | %s | %s |"
                .formatted(
                        field.name(),
                        field.key(),
                        FactGuide.type(field),
                        String.join("、", field.words()),
                        FieldNotes.of(ledger, field));
    }
}
