package org.qinglan.app.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.figure.TabText;

/// How a reader arranged the columns of a list, as one line of text.
///
/// Columns that are not there at the moment are remembered too: the items of a scheme come and go.
record ColumnMemory(List<Kept> columns) {
    private static final String YES = "+";
    private static final String NO = "-";

    ColumnMemory {
        columns = List.copyOf(columns);
    }

    /// @param em width in times the size of the font; 0 where it was left as it was
    record Kept(String column, boolean shown, double em) {}

    /// A column by which rows are sorted.
    record Sorted(String column, boolean upwards) {}

    /// What cannot be read is forgotten.
    static ColumnMemory read(String written) {
        List<String> fields = written.isEmpty() ? List.of() : TabText.fields(written);
        List<Kept> columns = new ArrayList<>();
        for (int i = 0; i + 2 < fields.size(); i += 3) {
            String em = fields.get(i + 2);
            columns.add(new Kept(
                    fields.get(i),
                    !fields.get(i + 1).equals(NO),
                    em.matches("\\d{1,3}(?:\\.\\d{1,3})?") ? Double.parseDouble(em) : 0));
        }
        return new ColumnMemory(columns);
    }

    String written() {
        return TabText.line(columns.stream()
                .flatMap(kept -> Stream.of(
                        kept.column(),
                        kept.shown() ? YES : NO,
                        kept.em() == 0 ? "" : String.format(Locale.ROOT, "%.2f", kept.em()))));
    }

    static List<Sorted> sorted(String written) {
        List<String> fields = written.isEmpty() ? List.of() : TabText.fields(written);
        List<Sorted> sorted = new ArrayList<>();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            sorted.add(new Sorted(fields.get(i), !fields.get(i + 1).equals(NO)));
        }
        return sorted;
    }

    static String written(List<Sorted> order) {
        return TabText.line(order.stream().flatMap(sorted -> Stream.of(sorted.column(), sorted.upwards() ? YES : NO)));
    }

    /// Whether a column was shown or hidden by the reader.
    Optional<Boolean> shown(String column) {
        return find(column).map(Kept::shown);
    }

    Optional<Double> em(String column) {
        return find(column).map(Kept::em).filter(em -> em > 0);
    }

    private Optional<Kept> find(String column) {
        return columns.stream().filter(kept -> kept.column().equals(column)).findFirst();
    }

    /// The columns of today in the remembered order; a new one stands behind the one that it was described behind.
    List<String> arranged(List<String> today) {
        List<String> arranged = new ArrayList<>(columns.stream()
                .map(Kept::column)
                .filter(today::contains)
                .distinct()
                .toList());
        for (int i = 0; i < today.size(); i++) {
            if (!arranged.contains(today.get(i))) {
                arranged.add(i == 0 ? 0 : arranged.indexOf(today.get(i - 1)) + 1, today.get(i));
            }
        }
        return arranged;
    }

    /// What is arranged now, and behind it what is not there at the moment.
    ColumnMemory with(List<Kept> now) {
        Map<String, Kept> all = new LinkedHashMap<>();
        now.forEach(kept -> all.put(kept.column(), kept));
        columns.forEach(kept -> all.putIfAbsent(kept.column(), kept));
        return new ColumnMemory(List.copyOf(all.values()));
    }
}
