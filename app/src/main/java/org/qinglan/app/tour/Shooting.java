package org.qinglan.app.tour;

import java.nio.file.Path;
import java.util.Locale;
import org.qinglan.app.theme.Look;

/// What pictures of the sample school are wanted.
///
/// @param width  of the window, in the window's own pixels; the picture has `scale` times as many
/// @param font   size in pixels
/// @param colours at most so many in a picture, for small files; 0 where every colour stays
public record Shooting(
        Path folder, Locale language, double scale, int font, int width, int height, Look look, int colours) {}
