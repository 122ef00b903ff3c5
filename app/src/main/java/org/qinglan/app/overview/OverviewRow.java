package org.qinglan.app.overview;

import org.qinglan.app.search.SearchKey;
import org.qinglan.model.standing.Overview;

/// One line of an overview, ready to be found by name or by what stands in it.
record OverviewRow(Overview.Line line, SearchKey key, String text) {
    static OverviewRow of(Overview.Line line) {
        StringBuilder text = new StringBuilder();
        line.cells().forEach(cell -> text.append(cell.display()).append('\n'));
        return new OverviewRow(line, SearchKey.of(line.person(), "", ""), text.toString());
    }

    boolean matches(SearchKey.Query query, String typed) {
        return key.matches(query) || text.contains(typed);
    }
}
