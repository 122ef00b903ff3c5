package org.qinglan.app.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Search everywhere: people, pages, lists and actions.
public final class FindViewModel {
    private static final int MOST_RECENT = 8;

    private final Supplier<List<Hit>> hits;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Hit> results = FXCollections.observableArrayList();
    /// Names of people are kept nowhere but here, and end with the program.
    private final List<Hit> recent = new ArrayList<>();
    private FindIndex index = new FindIndex(List.of());

    /// @param hits everything that there is now
    public FindViewModel(Supplier<List<Hit>> hits) {
        this.hits = hits;
        typed.subscribe((_, _) -> find());
    }

    /// Opens the panel, with what was opened last.
    public void show() {
        refresh();
        typed.set("");
        find();
        open.set(true);
    }

    /// People or pages have changed.
    public void refresh() {
        index = new FindIndex(hits.get());
        find();
    }

    public void hide() {
        open.set(false);
    }

    /// Another school comes.
    public void clear() {
        hide();
        recent.clear();
        results.clear();
        index = new FindIndex(List.of());
    }

    /// Goes where a hit leads.
    public void choose(Hit hit) {
        hide();
        recent.removeIf(known -> known.title().equals(hit.title())
                && known.kind() == hit.kind()
                && known.detail().equals(hit.detail()));
        recent.addFirst(hit);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        hit.open().run();
    }

    private void find() {
        results.setAll(typed.get().isBlank() ? List.copyOf(recent) : index.answer(typed.get()));
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    public StringProperty typed() {
        return typed;
    }

    /// What was found; before anything is typed, what was opened last.
    public ObservableList<Hit> results() {
        return results;
    }
}
