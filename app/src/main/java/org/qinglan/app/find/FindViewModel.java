package org.qinglan.app.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qinglan.app.feature.Around;

/// Search everywhere: people, pages, lists and actions.
public final class FindViewModel {
    private static final int MOST_RECENT = 8;

    private final Supplier<List<Hit>> hits;
    private final Around around;
    private final List<Hit> offered = new ArrayList<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Hit> results = FXCollections.observableArrayList();
    /// Names of people are kept nowhere but here, and end with the program.
    private final List<Hit> recent = new ArrayList<>();
    /// How often an index was asked for; only the last one counts.
    private int asked;

    private FindIndex index = new FindIndex(List.of());

    /// @param hits everything that there is now
    public FindViewModel(Supplier<List<Hit>> hits, Around around) {
        this.hits = hits;
        this.around = around;
        typed.subscribe((_, _) -> find());
    }

    /// Adds what can be found whatever school is open.
    public void offer(List<Hit> actions) {
        offered.addAll(actions);
    }

    /// Opens the panel, with what was opened last.
    public void show() {
        refresh();
        typed.set("");
        find();
        open.set(true);
    }

    /// People or pages have changed; until the new ones are in order, the old ones are found.
    public void refresh() {
        List<Hit> all = Stream.concat(hits.get().stream(), offered.stream()).toList();
        int mine = ++asked;
        around.background().run(around.messages().text("find.ordering"), _ -> FindIndex.ready(all), ready -> {
            if (mine == asked) {
                index = ready;
                find();
            }
        });
    }

    public void hide() {
        open.set(false);
    }

    /// Another school comes.
    public void clear() {
        hide();
        recent.clear();
        results.clear();
        asked++;
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
