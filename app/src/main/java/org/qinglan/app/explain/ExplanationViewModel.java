package org.qinglan.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.result.WhyNot;

/// The panel that says why a number is what it is.
public final class ExplanationViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();

    private final @Nullable Consumer<Lead> door;

    /// @param door opens a teacher's file
    public ExplanationViewModel(Consumer<Lead> door) {
        this.door = door;
    }

    /// From which no way leads into a file.
    public ExplanationViewModel() {
        this.door = null;
    }

    /// What opens a teacher's file, where it can be opened from here.
    Optional<Consumer<Lead>> door() {
        return Optional.ofNullable(door);
    }

    /// What is explained.
    ///
    /// @param person  whose number it is
    /// @param reasons why it is not more, the weightiest first; empty where nothing stands in the way
    public record Subject(String person, Explanation explanation, List<WhyNot.Reason> reasons, Origin origin) {
        public Subject {
            reasons = List.copyOf(reasons);
        }

        /// Without asking why it is not more.
        public Subject(String person, Explanation explanation) {
            this(person, explanation, List.of(), Origin.NOBODY);
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
