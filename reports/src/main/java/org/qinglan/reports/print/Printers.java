package org.qinglan.reports.print;

import java.util.List;
import java.util.Optional;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;

/// The printers of a computer.
public interface Printers {

    /// The usual one first; empty where there is none.
    List<String> names();

    /// Hands pages to a printer.
    ///
    /// @return why nothing was printed, where nothing was
    Optional<Finding> print(Pages pages, Order order, Progress progress);

    /// @param printer by its name
    /// @param pages   from 0, in the order of printing
    record Order(String printer, int copies, List<Integer> pages) {
        public Order {
            pages = List.copyOf(pages);
        }
    }
}
