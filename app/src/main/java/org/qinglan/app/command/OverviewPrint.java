package org.qinglan.app.command;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.figure.Value;
import org.qinglan.model.standing.Overview;

/// Prints a list of how things stand, with the reasons below each line where they are asked for.
final class OverviewPrint {
    private final Terminal terminal;

    OverviewPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Overview overview, boolean why) {
        List<String> table = table(overview).lines();
        terminal.print(table.getFirst());
        for (int i = 0; i < overview.lines().size(); i++) {
            terminal.print(table.get(i + 1));
            if (why) {
                overview.lines().get(i).reasons().forEach(this::print);
            }
        }
        terminal.warn(overview.notes());
        terminal.say(
                "overview-lines",
                overview.lines().size(),
                overview.lines().stream()
                        .filter(line -> line.state() != Overview.State.FINE)
                        .count());
    }

    private static TextTable table(Overview overview) {
        List<Boolean> right = new ArrayList<>(List.of(false, false));
        List<String> head = new ArrayList<>(
                List.of(Terminal.MESSAGES.text("overview-person"), Terminal.MESSAGES.text("overview-state")));
        overview.columns().forEach(column -> {
            right.add(column.right());
            head.add(column.name());
        });
        TextTable table = new TextTable(right);
        table.add(head);
        overview.lines().forEach(line -> {
            List<String> cells = new ArrayList<>(List.of(line.person(), state(line.state())));
            line.cells().stream().map(Value::display).forEach(cells::add);
            table.add(cells);
        });
        return table;
    }

    private static String state(Overview.State state) {
        return switch (state) {
            case FINE -> Terminal.MESSAGES.text("state.fine");
            case OPEN -> Terminal.MESSAGES.text("state.open");
            case WAITING -> Terminal.MESSAGES.text("state.waiting");
            case BARRED -> Terminal.MESSAGES.text("state.barred");
        };
    }

    private void print(Overview.Reason reason) {
        String clause = reason.citation() == null ? "" : "〔" + reason.citation().display() + "〕";
        terminal.print("    " + reason.sentence() + clause);
        if (reason.source() != null) {
            terminal.print(
                    "      " + Terminal.MESSAGES.text("source", reason.source().address()));
        }
    }
}
