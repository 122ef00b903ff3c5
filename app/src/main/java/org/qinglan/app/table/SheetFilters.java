package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;

/// What is typed into the filters of a table, and which rows come through.
///
/// Each list that the table shows has filters of its own, which stay until they are removed or the program ends. They
/// are not kept between starts: names are typed here, and names do not belong into settings.
final class SheetFilters<R> {
    private final FilteredList<R> rows;
    private final Condition.Words words;
    private final Map<String, Map<String, StringProperty>> lists = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Filter<R>>> filters = new ReadOnlyObjectWrapper<>(List.of());
    private Map<String, StringProperty> typed = new LinkedHashMap<>();
    private List<Column<R>> columns = List.of();

    /// A filter that something was typed into.
    record Filter<R>(Column<R> column, String typed, Condition.Read read) {}

    SheetFilters(FilteredList<R> rows, Condition.Words words) {
        this.rows = rows;
        this.words = words;
    }

    /// Takes up the filters of a list.
    void show(String list, List<Column<R>> described) {
        typed = lists.computeIfAbsent(list, _ -> new LinkedHashMap<>());
        columns = List.copyOf(described);
        apply();
    }

    /// What is typed for a column.
    StringProperty typed(String key) {
        return typed.computeIfAbsent(key, _ -> {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe((_, _) -> apply());
            return text;
        });
    }

    /// The filters into which something is typed, in the order of the columns.
    ReadOnlyObjectProperty<List<Filter<R>>> filters() {
        return filters.getReadOnlyProperty();
    }

    void clear() {
        List.copyOf(typed.values()).forEach(text -> text.set(""));
    }

    private void apply() {
        List<Filter<R>> now = new ArrayList<>();
        Predicate<R> through = _ -> true;
        for (Column<R> column : columns) {
            StringProperty text = typed.get(column.key());
            Condition.Read read = Condition.read(text == null ? "" : text.get(), words);
            if (text != null && !(read instanceof Condition.Everything)) {
                now.add(new Filter<>(column, text.get().strip(), read));
            }
            if (read instanceof Condition.Understood(var condition)) {
                through = through.and(row -> condition.test(column.seen(row)));
            }
        }
        filters.set(List.copyOf(now));
        rows.setPredicate(through);
    }
}
