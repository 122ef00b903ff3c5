package org.qinglan.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.qinglan.app.settings.Settings;

class ThemeTest {

    @Test
    void theBestInstalledChineseFamilyIsTaken() {
        assertThat(Theme.best(List.of("Arial", "WenQuanYi Micro Hei", "Noto Sans CJK SC")))
                .isEqualTo("Noto Sans CJK SC");
        assertThat(Theme.best(List.of("SimSun", "Microsoft YaHei"))).isEqualTo("Microsoft YaHei");
    }

    @Test
    void withoutAnyTheSystemChooses() {
        assertThat(Theme.best(List.of("Arial"))).isEqualTo("System");
    }

    @Test
    void rowsAreWholePixelsHigh() {
        for (int size = 10; size <= 30; size++) {
            assertThat(new Theme("System", size).row()).isEqualTo(Math.rint(new Theme("System", size).row()));
        }
    }

    @Test
    void whatIsFittedFollowsTheSizeAndKeepsTheReadersOwnWidth() {
        Theme theme = new Theme("System", 12);
        TableColumn<String, String> column = new TableColumn<>();
        DoubleProperty width = new SimpleDoubleProperty();
        theme.fit(column, 10);
        theme.fit(width, 3);

        theme.size().set(24);
        assertThat(column.getWidth()).isEqualTo(240);
        assertThat(width.get()).isEqualTo(72);

        column.setPrefWidth(300);
        theme.enlarge(-12);
        assertThat(column.getWidth()).isEqualTo(150);
        assertThat(theme.row()).isEqualTo(28);
    }

    @Test
    void theSizeStaysWithinWhatCanBeReadAndWhatFits() {
        Theme theme = new Theme("System", 13);
        theme.enlarge(100);
        assertThat(theme.size().get()).isEqualTo(Theme.LARGEST);
        theme.enlarge(-100);
        assertThat(theme.size().get()).isEqualTo(Theme.SMALLEST);
    }

    @Test
    void whatTheReaderChoseHoldsAtTheNextStart() {
        Settings settings = Settings.inMemory();
        Theme.of(settings).look().set(Look.DARK);
        Theme.of(settings).size().set(18);

        Theme next = Theme.of(settings);
        assertThat(next.look().get()).isEqualTo(Look.DARK);
        assertThat(next.size().get()).isEqualTo(18);
    }

    @Test
    void whatIsNoSizeAndNoLookIsTheUsualOne() {
        Settings settings = Settings.inMemory();
        settings.put("theme.size", "900");
        settings.put("theme.look", "PINK");

        assertThat(Theme.of(settings).size().get()).isEqualTo(Theme.LARGEST);
        assertThat(Theme.of(settings).look().get()).isEqualTo(Look.LIGHT);
    }
}
