package org.qinglan.app.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.model.result.Distribution;
import org.qinglan.model.result.Division;
import org.qinglan.model.result.Earlier;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;

/// The strip above a result: how the numbers of one column lie, what they were before, and by groups.
final class StripViewModel {
    private final BiConsumer<String, Set<Long>> narrow;
    private final ReadOnlyObjectWrapper<@Nullable Run> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper chosen = new ReadOnlyLongWrapper();
    private final SimpleObjectProperty<@Nullable SheetColumn> column = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty compared = new SimpleBooleanProperty();

    /// @param narrow told which people shall be shown alone, and in what words
    StripViewModel(BiConsumer<String, Set<Long>> narrow) {
        this.narrow = narrow;
    }

    void show(Run shown) {
        beside.set(null);
        compared.set(false);
        chosen.set(0);
        run.set(shown);
        column.set(columns(shown.sheet()).stream()
                .filter(one -> one.name().equals(MainColumn.of(shown)))
                .findFirst()
                .orElse(null));
    }

    void show(Beside known) {
        beside.set(known);
    }

    /// Whose place is marked.
    void mark(long teacher) {
        chosen.set(teacher);
    }

    /// Shows only some people.
    void narrow(String words, List<Long> teachers) {
        narrow.accept(words, Set.copyOf(teachers));
    }

    /// Columns in which somebody has a number.
    static List<SheetColumn> columns(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column ->
                        sheet.rows().stream().anyMatch(row -> sheet.cell(row, column.name()) instanceof Value.Num))
                .toList();
    }

    Optional<Distribution> distribution() {
        Run shown = run.get();
        SheetColumn about = column.get();
        return shown == null || about == null ? Optional.empty() : Distribution.of(shown.sheet(), about.name());
    }

    Optional<Earlier.Difference> difference() {
        Run shown = run.get();
        Beside known = beside.get();
        SheetColumn about = column.get();
        return shown == null || about == null || known == null || known.earlier() == null
                ? Optional.empty()
                : known.earlier().of(shown.sheet(), about.name());
    }

    List<Division.Group> groups(Division division) {
        Run shown = run.get();
        SheetColumn about = column.get();
        return shown == null || about == null ? List.of() : division.of(shown.sheet(), about.name());
    }

    ReadOnlyObjectProperty<@Nullable Run> run() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    ReadOnlyLongProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    SimpleObjectProperty<@Nullable SheetColumn> column() {
        return column;
    }

    /// Whether the table has a column of what changed since the earlier result.
    SimpleBooleanProperty compared() {
        return compared;
    }
}
