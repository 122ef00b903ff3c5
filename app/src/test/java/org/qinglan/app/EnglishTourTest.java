package org.qinglan.app;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.theme.Look;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.tour.ChineseSentences;
import org.qinglan.app.tour.Guide;
import org.qinglan.app.tour.Inspection;
import org.qinglan.app.tour.Shooting;
import org.qinglan.app.tour.TabOrder;
import org.qinglan.app.tour.Tour;

/// The sample school in English, whose words are longer, and with nothing but the Tab key.
class EnglishTourTest {
    /// Whoever presses Tab in the search has done with it.
    private static final String LEFT_BY_TAB = "search";

    private static final int LARGE = 20;

    @RegisterExtension
    private final Screen screen = Screen.empty();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private TourWindow window;

    @BeforeEach
    void open() {
        Shooting shooting =
                new Shooting(folder, Locale.ENGLISH, 1, Theme.USUAL_SIZE, 1366, 768, Look.LIGHT, 0, List.of());
        window = screen.ask(() -> TourWindow.show(screen.stage(), shooting, folder));
    }

    @AfterEach
    void close() {
        window.close();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void everyScreenSpeaksEnglishCutsNoWordAndIsWalkedThroughWithTab() {
        Guide guide = window.guide();
        ChineseSentences chinese = new ChineseSentences();
        Inspection inspection = new Inspection();
        TabOrder order = new TabOrder();
        Tour.walk(
                guide,
                stop -> guide.ask(() -> {
                    chinese.look(stop, guide.scene());
                    inspection.room(stop, guide.scene());
                    if (!stop.equals(LEFT_BY_TAB)) {
                        order.walk(stop, guide.scene());
                    }
                    return true;
                }));
        guide.act(() -> window.theme().size().set(LARGE));
        for (String page : Tour.pages(guide)) {
            guide.press("#go-" + page);
            guide.ask(() -> {
                inspection.room(page + " " + LARGE, guide.scene());
                return true;
            });
        }
        assertSoftly(softly -> {
            softly.assertThat(chinese.known()).isGreaterThan(1000);
            softly.assertThat(chinese.found()).isEmpty();
            softly.assertThat(inspection.cut()).isEmpty();
            softly.assertThat(inspection.outside()).isEmpty();
            softly.assertThat(order.walked()).isGreaterThan(2000);
            softly.assertThat(order.faults()).isEmpty();
        });
    }
}
