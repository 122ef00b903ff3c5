package org.qinglan.app.fake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pictures in `target/screens`, for people to look at.
final class Picture {
    private Picture() {}

    static void write(Image image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            if (!ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile())) {
                throw new AssertionError("no picture of " + name);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
