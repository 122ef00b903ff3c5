package org.qinglan.app.table;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;

/// Prints how long a table of 20,000 rows and 20 columns takes to fill, sort, filter, scroll and sum. Nothing is
/// asserted: the computer decides.
public final class SheetBenchmark {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 20;
    private static final String NAMES = "张王李赵曾单吕欧阳国秀伟敏建军丽华";

    private final ObservableList<List<Value>> rows = FXCollections.observableArrayList();
    private final Sheet<List<Value>> sheet;

    private SheetBenchmark(Stage stage) {
        Theme theme = Theme.ofSize(13);
        theme.install();
        sheet = new Sheet<>("benchmark", rows, Messages.in(Locale.CHINA), theme);
        Scene scene = new Scene(new StackPane(sheet.node()), 1366, 768);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        List<Column<List<Value>>> columns = new ArrayList<>();
        columns.add(Column.person("name", "name", row -> row.getFirst().display()));
        for (int i = 1; i < COLUMNS; i++) {
            columns.add(number(i));
        }
        sheet.show("benchmark", "老师", columns);
    }

    private static Column<List<Value>> number(int position) {
        Function<List<Value>, Value> value = row -> row.get(position);
        return Column.of("c" + position, "c" + position, Kind.NUMBER, value);
    }

    /// Without arguments.
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            new SheetBenchmark(new Stage()).measure();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void measure() {
        List<List<Value>> made = made();
        time("fill", () -> rows.setAll(made));
        time("sort by a number", () -> sort("c3"));
        time("sort by name", () -> sort("name"));
        time("sort by two columns", () -> sheet.table().getSortOrder().add(column("c4")));
        time("exchange all rows", () -> rows.setAll(made));
        time("choose everything and sum", () -> sheet.select(new Place(0, "name"), new Place(ROWS - 1, "c19")));
        Ranges all = Ranges.at(0, 0).to(ROWS - 1, COLUMNS - 1);
        List<Column<List<Value>>> columns = new ArrayList<>();
        for (int i = 1; i <= COLUMNS; i++) {
            columns.add(number(Math.min(i, COLUMNS - 1)));
        }
        time("  the sum by itself", () -> Selected.of(all, sheet.items(), columns));
        for (int i = 0; i < 5; i++) {
            int row = ROWS / 5 * i;
            time("scroll to row " + row, () -> sheet.select(new Place(row, "c19")));
        }
    }

    private void sort(String key) {
        sheet.table().getSortOrder().setAll(List.of(column(key)));
    }

    private TableColumn<List<Value>, ?> column(String key) {
        return sheet.table().getColumns().stream()
                .filter(column -> column.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Value>> made() {
        Random random = new Random(5);
        List<List<Value>> made = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(name(random) + name(random)));
            for (int j = 1; j < COLUMNS; j++) {
                row.add(Value.of(random.nextInt(10_000)));
            }
            made.add(row);
        }
        return made;
    }

    private static String name(Random random) {
        int at = random.nextInt(NAMES.length() - 1);
        return NAMES.substring(at, at + 1);
    }

    private void time(String what, Runnable action) {
        // Of this thread alone: other programs may be at work too.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        action.run();
        sheet.node().getScene().getRoot().applyCss();
        sheet.node().getScene().getRoot().layout();
        System.out.printf(Locale.ROOT, "%-28s %6.0f ms%n", what, (clock.getCurrentThreadCpuTime() - before) / 1e6);
    }
}
