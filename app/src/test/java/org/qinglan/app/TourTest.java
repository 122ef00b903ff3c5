package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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

    /// Width and height of the window and size of the type: office computers at 100 to 200 per cent, the smallest
    /// window, and the largest type.
    private static final List<List<Integer>> SIZES = List.of(
            List.of(1366, 768, 12),
            List.of(1366, 768, 20),
            List.of(1366, 768, 24),
            List.of(1366, 700, 20),
            List.of(1000, 700, 13),
            List.of(960, 540, 13),
            List.of(911, 512, 13),
            List.of(900, 460, 13),
            List.of(1920, 900, 13));

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
    void arrowsLeadOnWhereTabStopsOnce() {
        Guide guide = window.guide();
        Tour.openSample(guide);

        guide.act(() -> focus("#go-home"));
        guide.key(KeyCode.DOWN, false);
        assertThat(focused()).isEqualTo("go-teachers");
        assertThat(guide.find("#home", Node.class)).isPresent();
        guide.key(KeyCode.ENTER, false);
        assertThat(guide.find("#teacher-table", Node.class)).isPresent();

        guide.press("#go-training");
        for (int tab = 1; tab < 5; tab++) {
            guide.key(KeyCode.RIGHT, false);
        }
        assertThat(focused()).isEqualTo("tab-training-scheme");
        assertThat(guide.find("#run-compute", Node.class)).isPresent();

        guide.press("#go-preferences");
        guide.act(() -> focus("#look-light"));
        guide.key(KeyCode.RIGHT, false);
        assertThat(window.theme().look().get()).isEqualTo(Look.DARK);
    }

    private void focus(String selector) {
        window.guide().scene().lookup(selector).requestFocus();
    }

    private String focused() {
        return window.guide().ask(() -> window.guide().scene().getFocusOwner().getId());
    }

    @Test
    void everyPageFitsWhateverTheSizeOfFontAndWindow() {
        Guide guide = window.guide();
        Tour.openSample(guide);
        Inspection inspection = new Inspection();
        for (List<Integer> size : SIZES) {
            guide.act(() -> {
                window.theme().size().set(size.get(2));
                window.stage().setWidth(size.get(0));
                window.stage().setHeight(size.get(1));
            });
            for (String page : Tour.pages(guide)) {
                guide.press("#go-" + page);
                String stop = page + " " + size;
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
