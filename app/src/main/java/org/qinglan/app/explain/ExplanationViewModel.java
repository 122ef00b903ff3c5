package org.qinglan.app.explain;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.result.WhyNot;

/// The panel that says why a number is what it is.
public final class ExplanationViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();

    /// What is explained.
    ///
    /// @param person  whose number it is
    /// @param reasons why it is not more, the weightiest first; empty where nothing stands in the way
    public record Subject(String person, Explanation explanation, List<WhyNot.Reason> reasons) {
        public Subject {
            reasons = List.copyOf(reasons);
        }

        /// Without asking why it is not more.
        public Subject(String person, Explanation explanation) {
            this(person, explanation, List.of());
        }
    }

    public void show(Subject shown) {
        subject.set(shown);
    }

    public void clear() {
        subject.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }
}
