package org.qinglan.app.home;

import java.util.List;
import org.qinglan.model.standing.Due;
import org.qinglan.model.standing.Matter;

/// What waits of one matter, the most urgent first; never empty.
public record Waiting(Matter matter, List<Due> due) {
    public Waiting {
        due = List.copyOf(due);
    }
}
