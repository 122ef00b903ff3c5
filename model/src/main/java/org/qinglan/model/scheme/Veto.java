package org.qinglan.model.scheme;

import java.util.List;

/// Who is paid nothing, or nothing of some parts (一票否决).
///
/// @param lapses whether the withheld sum is paid to nobody, as if the person had taken part; else the person takes no
///               part, and the others share the sum
/// @param scope  fixed items and shares that are lost; empty for all
public record Veto(Scheme.Rule rule, boolean lapses, List<String> scope) {
    public Veto {
        scope = List.copyOf(scope);
    }

    public boolean covers(String part) {
        return scope.isEmpty() || scope.contains(part);
    }

    /// Whether the person does not even count in sums, means and places of all.
    public boolean excludes() {
        return !lapses && scope.isEmpty();
    }
}
