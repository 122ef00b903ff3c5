package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.theme.Look;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.tour.Guide;
import org.qinglan.app.tour.Inspection;
import org.qinglan.app.tour.Shooting;
import org.qinglan.app.tour.Tour;
import org.qinglan.app.tour.Watchdog;

/// Every screen of the sample school, looked at as a whole: what no test of a single screen would see.
class TourTest {
    /// Whoever waits longer thinks that the program hangs, in milliseconds.
    private static final long LONGEST_BLOCK = 200;

    private static final long USUAL_LAYOUT_NANOS = 40_000_000;
    private static final List<String> PAGES = List.of("teachers", "training", "appraisal", "title-review", "policy");

    @RegisterExtension
    private final Screen screen = Screen.empty();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private TourWindow window;

    @BeforeEach
    void open() {
        Shooting shooting = new Shooting(
                folder, Locale.SIMPLIFIED_CHINESE, 1, Theme.USUAL_SIZE, 1366, 768, Look.LIGHT, 0, List.of());
        window = screen.ask(() -> TourWindow.show(screen.stage(), shooting, folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyScreenIsChineseNamesItsControlsAndNeverBlocksTheWindow() {
        Guide guide = window.guide();
        Inspection inspection = new Inspection();
        List<String> stops = new ArrayList<>();
        try (Watchdog watchdog = new Watchdog(guide.ask(Thread::currentThread))) {
            Tour.walk(guide, stop -> {
                stops.add(stop);
                watchdog.at("after " + stop);
                watchdog.without(() -> guide.ask(() -> {
                    inspection.words(stop, guide.scene());
                    inspection.names(stop, guide.scene());
                    return true;
                }));
            });
            long slowness = slowness(guide);
            tell(stops.size(), slowness, watchdog);
            assertThat(inspection.latin()).isEmpty();
            assertThat(inspection.nameless()).isEmpty();
            assertThat(stops).hasSizeGreaterThan(100).doesNotHaveDuplicates();
            assertThat(watchdog.worst()).noneMatch(block -> block.millis() * 100 > LONGEST_BLOCK * slowness);
        }
    }

    private static void tell(int stops, long slowness, Watchdog watchdog) {
        System.out.printf(
                Locale.ROOT,
                "%d stops; this computer takes %d %% of the usual time; longest blocks:%n",
                stops,
                slowness);
        watchdog.worst().stream().limit(12).forEach(System.out::println);
    }

    /// How long this computer takes just now to lay out a thousand labels, in per cent of what an office computer
    /// takes; never less than 100.
    private static long slowness(Guide guide) {
        long nanos = guide.ask(() -> {
            long before = Watchdog.worked(Thread.currentThread());
            VBox box = new VBox();
            for (int i = 0; i < 1000; i++) {
                box.getChildren().add(new Label(String.valueOf(i)));
            }
            Scene scene = new Scene(box);
            box.applyCss();
            box.layout();
            scene.getRoot().autosize();
            return Watchdog.worked(Thread.currentThread()) - before;
        });
        return Math.max(100, nanos * 100 / USUAL_LAYOUT_NANOS);
    }

    @Test
    void everyPageFitsWhateverTheSizeOfFontAndWindow() {
        Guide guide = window.guide();
        Tour.openSample(guide);
        Inspection inspection = new Inspection();
        for (int[] size : new int[][] {{1366, 768, 12}, {1366, 768, 24}, {1366, 700, 20}, {1000, 700, 13}}) {
            guide.act(() -> {
                window.theme().size().set(size[2]);
                window.stage().setWidth(size[0]);
                window.stage().setHeight(size[1]);
            });
            for (String page : PAGES) {
                guide.press("#go-" + page);
                String stop = page + " " + size[0] + "x" + size[1] + " " + size[2];
                guide.ask(() -> {
                    inspection.room(stop, guide.scene());
                    return true;
                });
            }
        }
        assertThat(inspection.outside()).isEmpty();
        assertThat(inspection.cut()).isEmpty();
    }
}
