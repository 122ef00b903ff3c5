package org.qinglan.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Writes what is shown at each stop into a picture; the same screen always gives the same bytes.
public final class Photographer {
    private final Guide guide;
    private final Shooting shooting;
    private final Consumer<Path> written;
    private int passed;

    /// @param written told of each picture
    public Photographer(Guide guide, Shooting shooting, Consumer<Path> written) {
        this.guide = guide;
        this.shooting = shooting;
        this.written = written;
    }

    /// Takes the picture of a stop if it is wanted.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void take(String stop) {
        passed++;
        if (!shooting.wants(stop)) {
            return;
        }
        Path file = shooting.file(stop, passed);
        BufferedImage picture = Picture.of(guide.ask(this::snapshot));
        try {
            ImageIO.write(
                    shooting.colours() == 0 ? picture : Palette.reduced(picture, shooting.colours()),
                    "png",
                    file.toFile());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        written.accept(file);
    }

    /// Letters are drawn at the wanted scale, not blown up.
    private WritableImage snapshot() {
        Scene scene = guide.scene();
        SnapshotParameters how = new SnapshotParameters();
        double scale = shooting.scale();
        how.setTransform(Transform.scale(scale, scale));
        how.setViewport(new Rectangle2D(0, 0, shooting.width() * scale, shooting.height() * scale));
        how.setFill(scene.getFill());
        return scene.getRoot().snapshot(how, null);
    }
}
