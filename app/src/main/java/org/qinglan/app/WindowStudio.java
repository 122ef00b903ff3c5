package org.qinglan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.qinglan.app.tour.Photographer;
import org.qinglan.app.tour.Shooting;
import org.qinglan.app.tour.Studio;
import org.qinglan.app.tour.Tour;

/// Takes the pictures in the toolkit's own headless platform, so that no display is needed.
final class WindowStudio implements Studio {

    @Override
    public void take(Shooting shooting, Consumer<Path> written) throws IOException {
        begin();
        Path folder = Files.createTempDirectory("qinglan-tour");
        try {
            TourWindow window = onScreen(() -> TourWindow.show(new Stage(), shooting, folder));
            Photographer photographer = new Photographer(window.guide(), shooting, written);
            Tour.walk(window.guide(), photographer::take);
            window.close();
        } catch (UncheckedIOException failure) {
            throw new IOException(failure);
        } finally {
            remove(folder);
            Platform.exit();
        }
    }

    private static void begin() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Platform.startup(() -> begun.complete(null));
        Platform.setImplicitExit(false);
        begun.join();
    }

    private static <T> T onScreen(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> parts;
        try (Stream<Path> found = Files.walk(folder)) {
            parts = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
