package org.qinglan.app.tour;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A picture drawn with few colours, for small files.
///
/// The colours that fill most of the picture, such as paper and ink, stay as they are; what is left, the edges of
/// letters, is divided by median cut.
final class Palette {
    private static final int BYTE = 0xFF;
    private static final int OPAQUE = 0xFF000000;

    private final Map<Integer, Integer> counts = new HashMap<>();

    private Palette(BufferedImage picture) {
        for (int colour : colours(picture)) {
            counts.merge(colour | OPAQUE, 1, Integer::sum);
        }
    }

    static BufferedImage reduced(BufferedImage picture, int most) {
        List<Integer> palette = new Palette(picture).choose(most);
        int width = picture.getWidth();
        BufferedImage reduced =
                new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        int[] colours = colours(picture);
        for (int i = 0; i < colours.length; i++) {
            int index = nearest.computeIfAbsent(colours[i], colour -> nearest(palette, colour));
            reduced.getRaster().setSample(i % width, i / width, 0, index);
        }
        return reduced;
    }

    private static int[] colours(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    private static IndexColorModel model(List<Integer> palette) {
        byte[][] parts = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) part(palette.get(i), part);
            }
        }
        return new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
    }

    /// Half of the palette for the most frequent colours, the rest of it for the rest of the picture.
    private List<Integer> choose(int most) {
        List<Integer> all = new ArrayList<>(counts.keySet());
        all.sort(Comparator.comparingInt((Integer colour) -> -count(colour)).thenComparing(Comparator.naturalOrder()));
        if (all.size() <= most) {
            return all;
        }
        List<Integer> chosen = new ArrayList<>(all.subList(0, most - most / 2));
        divide(all.subList(chosen.size(), all.size()), most / 2).forEach(box -> chosen.add(mean(box)));
        return chosen;
    }

    private List<List<Integer>> divide(List<Integer> rest, int most) {
        List<List<Integer>> boxes = new ArrayList<>(List.of(rest));
        while (boxes.size() < most) {
            List<Integer> widest = boxes.stream()
                    .filter(box -> box.size() > 1)
                    .max(Comparator.comparingLong(this::weight))
                    .orElse(List.of());
            if (widest.isEmpty()) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(halves(widest));
        }
        return boxes;
    }

    /// How much is drawn wrong where one colour stands for the box.
    private long weight(List<Integer> box) {
        long pixels = box.stream().mapToLong(this::count).sum();
        int longest = spread(box, longest(box));
        return pixels * longest * longest;
    }

    private List<List<Integer>> halves(List<Integer> box) {
        int longest = longest(box);
        List<Integer> sorted = box.stream()
                .sorted(Comparator.comparingInt((Integer colour) -> part(colour, longest))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        long half = sorted.stream().mapToLong(this::count).sum() / 2;
        long sum = 0;
        int cut = 0;
        while (cut < sorted.size() - 1 && (cut == 0 || sum < half)) {
            sum += count(sorted.get(cut));
            cut++;
        }
        return List.of(sorted.subList(0, cut), sorted.subList(cut, sorted.size()));
    }

    private static int longest(List<Integer> box) {
        int longest = 0;
        for (int part = 1; part < 3; part++) {
            if (spread(box, part) > spread(box, longest)) {
                longest = part;
            }
        }
        return longest;
    }

    private static int spread(List<Integer> box, int part) {
        int lowest = BYTE;
        int highest = 0;
        for (int colour : box) {
            lowest = Math.min(lowest, part(colour, part));
            highest = Math.max(highest, part(colour, part));
        }
        return highest - lowest;
    }

    private int mean(List<Integer> box) {
        long pixels = box.stream().mapToLong(this::count).sum();
        int mean = OPAQUE;
        for (int part = 0; part < 3; part++) {
            int which = part;
            long sum = box.stream()
                    .mapToLong(colour -> (long) part(colour, which) * count(colour))
                    .sum();
            mean |= (int) (sum / pixels) << shift(part);
        }
        return mean;
    }

    private int count(int colour) {
        return counts.getOrDefault(colour, 0);
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
        for (int part = 0; part < 3; part++) {
            int difference = part(one, part) - part(other, part);
            sum += difference * difference;
        }
        return sum;
    }

    /// Red, green or blue.
    private static int part(int colour, int part) {
        return colour >> shift(part) & BYTE;
    }

    private static int shift(int part) {
        return 16 - 8 * part;
    }
}
