package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What must be computed before what.
final class Dependencies {
    private Dependencies() {}

    /// Puts names in an order in which each comes after what it needs.
    ///
    /// @return the path of a cycle where there is one, first and last the same
    static Optional<List<String>> order(Map<String, List<String>> needs, List<String> ordered) {
        for (String name : needs.keySet()) {
            List<String> path = new ArrayList<>();
            if (visit(name, needs, ordered, path)) {
                return Optional.of(path.subList(path.indexOf(path.getLast()), path.size()));
            }
        }
        return Optional.empty();
    }

    private static boolean visit(
            String name, Map<String, List<String>> needs, List<String> ordered, List<String> path) {
        if (ordered.contains(name)) {
            return false;
        }
        boolean met = path.contains(name);
        path.add(name);
        if (met) {
            return true;
        }
        for (String needed : needs.getOrDefault(name, List.of())) {
            if (visit(needed, needs, ordered, path)) {
                return true;
            }
        }
        path.removeLast();
        ordered.add(name);
        return false;
    }
}
