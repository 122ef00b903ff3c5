package org.qinglan.app.theme;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.qinglan.app.settings.Settings;

/// How everything looks: one style sheet, one family that has Chinese, one size that all other sizes follow.
///
/// Size and look may change at any time; all that was fitted or dressed follows at once.
public final class Theme {
    public static final int USUAL_SIZE = 13;
    public static final int SMALLEST = 12;
    public static final int LARGEST = 24;

    private static final String SIZE = "theme.size";
    private static final String LOOK = "theme.look";

    /// Families with Chinese characters, the best first.
    static final List<String> CHINESE = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei");

    private final String family;
    private final Settings settings;
    private final IntegerProperty size;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    private final DoubleBinding row;

    /// Both forget what nobody else holds, for columns and dialogs come and go.
    private final Map<TableColumnBase<?, ?>, Integer> columns = new WeakHashMap<>();

    private final Map<Scene, Boolean> scenes = new WeakHashMap<>();
    private boolean installed;

    /// @param size in pixels; what the reader finds comfortable
    public Theme(String family, int size) {
        this(family, size, Settings.inMemory());
    }

    private Theme(String family, int size, Settings settings) {
        this.family = family;
        this.settings = settings;
        this.size = new SimpleIntegerProperty(size);
        row = new DoubleBinding() {
            {
                bind(Theme.this.size);
            }

            @Override
            protected double computeValue() {
                return Math.round(2.35 * Theme.this.size.get());
            }
        };
        this.size.subscribe((_, _) -> follow());
        look.subscribe((_, _) -> follow());
    }

    /// The theme with the best family on this computer.
    public static Theme ofSize(int size) {
        return new Theme(best(Font.getFamilies()), size);
    }

    /// The theme that this reader chose; what is changed is kept.
    public static Theme of(Settings settings) {
        Theme theme = new Theme(best(Font.getFamilies()), USUAL_SIZE, settings);
        settings.property(SIZE, String.valueOf(USUAL_SIZE))
                .subscribe(_ -> theme.size.set(Math.clamp(settings.number(SIZE, USUAL_SIZE), SMALLEST, LARGEST)));
        settings.property(LOOK, Look.LIGHT.name()).subscribe(name -> theme.look.set(Look.named(name)));
        theme.size.subscribe((_, size) -> settings.put(SIZE, String.valueOf(size)));
        theme.look.subscribe((_, look) -> settings.put(LOOK, look.name()));
        return theme;
    }

    /// JavaFX takes one family and no list of them, so the choice is made here.
    static String best(Collection<String> installed) {
        return CHINESE.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /// Makes it the look of the whole program.
    public void install() {
        installed = true;
        Application.setUserAgentStylesheet(look.get().controls());
    }

    /// Where the looks are kept that a reader gives to single tables.
    public Settings settings() {
        return settings;
    }

    /// Size of the font in pixels.
    public IntegerProperty size() {
        return size;
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /// One step larger or smaller, within what can be read and what fits.
    public void enlarge(int steps) {
        size.set(Math.clamp(size.get() + (long) steps, SMALLEST, LARGEST));
    }

    public void usualSize() {
        size.set(USUAL_SIZE);
    }

    /// So many times the size of the font, in pixels, as it is now.
    public double em(double times) {
        return times * size.get();
    }

    /// So many times the size of the font, in pixels, whatever the size becomes.
    public DoubleBinding ems(double times) {
        return size.multiply(times);
    }

    /// Height of a row of a table, in whole pixels, so that all lines between rows are drawn alike.
    public double row() {
        return row.get();
    }

    /// The height of a row, whatever the size becomes.
    public DoubleBinding rowHeight() {
        return row;
    }

    /// Gives a width or height that follows the size of the font.
    public void fit(DoubleProperty length, double em) {
        length.bind(ems(em));
    }

    /// Gives a column a width that follows the size of the font; where the reader drags it, his own width follows.
    public void fit(TableColumnBase<?, ?> column, double em) {
        column.setPrefWidth(em(em));
        columns.put(column, size.get());
    }

    /// Gives the rows of a table a height that follows the size of the font.
    public void fitRows(TableView<?> table) {
        table.fixedCellSizeProperty().bind(row);
    }

    /// Gives the rows of a list a height that follows the size of the font.
    public void fitRows(ListView<?> list) {
        list.fixedCellSizeProperty().bind(row);
    }

    /// Roughly how wide a text is, in times the size of the font: a Chinese character counts one.
    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 0.56 : 1)
                .sum();
    }

    /// Dresses a window or a dialog, now and whenever the theme changes.
    public void apply(Scene scene) {
        scenes.put(scene, true);
        dress(scene);
    }

    private void follow() {
        if (installed) {
            install();
        }
        List.copyOf(scenes.keySet()).forEach(this::dress);
        int now = size.get();
        Map.copyOf(columns).forEach((column, before) -> {
            if (before != now) {
                columns.put(column, now);
                column.setPrefWidth(column.getWidth() / before * now);
            }
        });
    }

    private void dress(Scene scene) {
        String sheet =
                Objects.requireNonNull(Theme.class.getResource("qinglan.css")).toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        Parent root = scene.getRoot();
        List<String> looks = Arrays.stream(Look.values()).map(Look::styleClass).toList();
        if (!root.getStyleClass().contains(look.get().styleClass())) {
            root.getStyleClass().removeAll(looks);
            root.getStyleClass().add(look.get().styleClass());
        }
        root.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + size.get() + "px;");
    }
}
