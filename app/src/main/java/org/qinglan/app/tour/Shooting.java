package org.qinglan.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.qinglan.app.theme.Look;

/// What pictures of the sample school are wanted.
///
/// @param width  of the window, in the window's own pixels; the picture has `scale` times as many
/// @param font   size in pixels
/// @param colours at most so many in a picture, for small files; 0 where every colour stays
/// @param only   the stops that are wanted, each picture named as its stop; all of them, numbered, if empty
public record Shooting(
        Path folder,
        Locale language,
        double scale,
        int font,
        int width,
        int height,
        Look look,
        int colours,
        List<String> only) {
    public Shooting {
        only = List.copyOf(only);
    }

    /// The file of a stop.
    ///
    /// @param number which stop of the tour it is
    Path file(String stop, int number) {
        return folder.resolve(only.isEmpty() ? String.format(Locale.ROOT, "%02d-%s.png", number, stop) : stop + ".png");
    }

    boolean wants(String stop) {
        return only.isEmpty() || only.contains(stop);
    }
}
