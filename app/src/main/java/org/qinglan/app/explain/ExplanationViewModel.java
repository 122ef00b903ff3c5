package org.qinglan.app.explain;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Explanation;

/// The panel that says why a number is what it is.
public final class ExplanationViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();

    /// What is explained.
    ///
    /// @param person whose number it is
    public record Subject(String person, Explanation explanation) {}

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
