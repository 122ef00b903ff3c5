package org.qinglan.app.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.print.InstalledPrinters;
import org.qinglan.reports.print.Pages;
import org.qinglan.reports.print.Printers;

/// Two printers that keep what they were told.
public final class FakePrinters implements Printers {
    private final List<Order> orders = new ArrayList<>();
    private List<String> names = List.of("办公室打印机", "教务处打印机");

    /// From now on the computer has no printer.
    public void remove() {
        names = List.of();
    }

    public List<Order> orders() {
        return orders;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Finding> print(Pages pages, Order order, Progress progress) {
        if (names.isEmpty()) {
            return new InstalledPrinters().print(pages, order, progress);
        }
        orders.add(order);
        return Optional.empty();
    }
}
