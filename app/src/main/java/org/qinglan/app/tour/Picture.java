package org.qinglan.app.tour;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Pictures as files have them.
final class Picture {
    private static final int BYTE = 0xFF;
    private static final int OPAQUE = 0xFF000000;

    private Picture() {}

    static BufferedImage of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return picture;
    }

    /// The same picture with the `most` frequent colours only, each other colour drawn as the nearest of them.
    static BufferedImage reduced(BufferedImage picture, int most) {
        List<Integer> palette = palette(picture, most);
        byte[][] parts = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) (palette.get(i) >> (16 - 8 * part));
            }
        }
        IndexColorModel model = new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
        BufferedImage reduced =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(palette, colour));
                reduced.getRaster().setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    /// The most frequent first; equally frequent ones by their value.
    private static List<Integer> palette(BufferedImage picture, int most) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) | OPAQUE, 1, Integer::sum);
            }
        }
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.comparingInt((Integer colour) -> -counts.getOrDefault(colour, 0))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(colours.subList(0, Math.min(most, colours.size())));
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & BYTE) - (other >> shift & BYTE);
            sum += difference * difference;
        }
        return sum;
    }
}
