package org.qinglan.model.provision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.finding.Messages;

/// A named value that a document fixes, e.g. a consent of at least 85 %.
///
/// @param number a share of 85 % is 0.85
/// @param shown  the number as the pack writes it
/// @param unit   may be empty
public record Parameter(String name, Bound bound, BigDecimal number, String shown, String unit) {
    private static final Messages MESSAGES = Messages.beside(Parameter.class);

    /// On which side of the number everything is right.
    public enum Bound {
        AT_LEAST("at-least", "不低于"),
        AT_MOST("at-most", "不超过"),
        ABOVE("above", "超过"),
        EXACTLY("is", "为");

        private final String key;
        private final String term;

        Bound(String key, String term) {
            this.key = key;
            this.term = term;
        }

        String key() {
            return key;
        }

        static Optional<Bound> in(Set<String> keys) {
            return Arrays.stream(values())
                    .filter(bound -> keys.contains(bound.key))
                    .findFirst();
        }
    }

    /// Whether an actual number is as the document wants it.
    public boolean isMetBy(BigDecimal actual) {
        int order = actual.compareTo(number);
        return switch (bound) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case EXACTLY -> order == 0;
        };
    }

    /// `同意人数占应到人数的比例不低于 85%。`
    public String sentence() {
        return MESSAGES.text("value", name, bound.term, unit.isEmpty() ? shown : shown + " " + unit);
    }
}
