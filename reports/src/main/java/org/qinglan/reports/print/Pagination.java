package org.qinglan.reports.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts strips on pages, those that are tied together on one where they fit.
final class Pagination {
    private final PageSetup.Sheet sheet;
    private final List<List<Mark>> pages = new ArrayList<>();
    private List<Mark> page = new ArrayList<>();
    private double y;

    private Pagination(PageSetup.Sheet sheet) {
        this.sheet = sheet;
        begin();
    }

    static List<List<Mark>> of(List<Strip> strips, PageSetup.Sheet sheet) {
        Pagination pagination = new Pagination(sheet);
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size()
                    && strips.get(to - 1).tied()
                    && !strips.get(to).breaks()) {
                to++;
            }
            pagination.put(strips.subList(from, to));
            from = to;
        }
        return pagination.pages;
    }

    private void put(List<Strip> tied) {
        double height = tied.stream().mapToDouble(Strip::height).sum();
        Strip first = tied.getFirst();
        if (first.breaks()) {
            begin();
        }
        Strip head = first.repeated();
        double whole = height + (head == null ? 0 : head.height());
        if (height > room() && whole <= sheet.height()) {
            next(head);
        }
        for (Strip strip : tied) {
            if (strip.height() > room()) {
                next(strip.repeated());
            }
            draw(strip);
        }
    }

    private void next(@Nullable Strip head) {
        if (!page.isEmpty()) {
            begin();
        }
        if (head != null) {
            draw(head);
        }
    }

    /// A gap at the top of a page is left out.
    private void draw(Strip strip) {
        if (strip.marks().isEmpty() && page.isEmpty()) {
            return;
        }
        strip.marks().forEach(mark -> page.add(mark.lower(y)));
        y += strip.height();
    }

    private void begin() {
        page = new ArrayList<>();
        pages.add(page);
        y = sheet.margin();
    }

    /// Fractions of a point do not push a row to the next page.
    private double room() {
        return sheet.bottom() - y + 0.01;
    }
}
