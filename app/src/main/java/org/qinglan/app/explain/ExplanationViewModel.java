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
    private final @Nullable Printing printing;

    /// Puts on paper what is explained.
    public interface Printing {
        /// The number that is shown.
        void shown();

        /// Every number of the same person.
        void whole();
    }

    /// @param door opens a teacher's file
    public ExplanationViewModel(Consumer<Lead> door, Printing printing) {
        this.door = door;
        this.printing = printing;
    }

    /// From which no way leads into a file or onto paper.
    public ExplanationViewModel() {
        this.door = null;
        this.printing = null;
    }

    /// What opens a teacher's file, where it can be opened from here.
    Optional<Consumer<Lead>> door() {
        return Optional.ofNullable(door);
    }

    /// What prints the explanation, where it can be printed from here.
    Optional<Printing> printing() {
        return Optional.ofNullable(printing);
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
