package org.qinglan.app.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.message.Messages;
import org.qinglan.model.finding.Finding;
import org.qinglan.reports.print.PageRange;
import org.qinglan.reports.print.Pages;
import org.qinglan.reports.print.Printers;

/// On which printer, how often and which pages.
public final class PrinterChoice {
    static final int MOST_COPIES = 99;
    private static final String LAST = "paper.printer";

    private final Around around;
    private final Printers printers;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final SimpleIntegerProperty copies = new SimpleIntegerProperty(1);
    private final StringProperty range = new SimpleStringProperty("");

    public PrinterChoice(Around around, Printers printers) {
        this.around = around;
        this.printers = printers;
    }

    /// Asks which printers there are; the one last used is chosen, else the computer's usual one.
    void look() {
        around.background().run(around.messages().text("paper.looking"), _ -> printers.names(), found -> {
            names.setAll(found);
            String last = around.settings().get(LAST, "");
            printer.set(found.contains(last) ? last : found.isEmpty() ? null : found.getFirst());
        });
    }

    void forget() {
        copies.set(1);
        range.set("");
    }

    /// @param told what became of it, in a sentence
    void print(Pages pages, Consumer<String> told) {
        Messages messages = around.messages();
        Optional<List<Integer>> chosen = PageRange.read(range.get(), pages.count());
        if (chosen.isEmpty()) {
            told.accept(messages.text("paper.range-wrong", range.get().strip(), pages.count()));
            return;
        }
        String name = printer.get();
        Printers.Order order = new Printers.Order(name == null ? "" : name, copies.get(), chosen.get());
        around.background()
                .run(
                        messages.text("paper.printing", order.printer()),
                        progress -> printers.print(pages, order, progress),
                        trouble -> told.accept(trouble.map(Finding::sentence).orElseGet(() -> printed(order))));
    }

    private String printed(Printers.Order order) {
        around.settings().put(LAST, order.printer());
        return around.messages().text("paper.printed", order.pages().size(), order.copies(), order.printer());
    }

    ObservableList<String> names() {
        return names;
    }

    SimpleObjectProperty<@Nullable String> printer() {
        return printer;
    }

    SimpleIntegerProperty copies() {
        return copies;
    }

    /// Such as `1-3，5`; empty for all.
    StringProperty range() {
        return range;
    }
}
