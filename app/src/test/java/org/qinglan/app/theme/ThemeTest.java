package org.qinglan.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
