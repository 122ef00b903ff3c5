package org.qinglan.reports.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Paints pages with Java2D: on the screen as on a printer.
public record PagePainter(Pages pages) {

    /// A picture of a page.
    ///
    /// @param argb row by row, one number a pixel
    public record Picture(int width, int height, int[] argb) {}

    /// @param scale pixels to a point
    public Picture picture(int page, double scale) {
        int width = (int) Math.round(pages.sheet().wide() * scale);
        int height = (int) Math.round(pages.sheet().high() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        paint(graphics, page);
        graphics.dispose();
        return new Picture(width, height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /// Paints a page with its upper left corner at 0, in points.
    void paint(Graphics2D graphics, int page) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke((float) Mark.Line.WIDTH));
        for (Mark mark : pages.marks(page)) {
            switch (mark) {
                case Mark.Words words -> write(graphics, words);
                case Mark.Line(var fromX, var fromY, var toX, var toY) -> {
                    graphics.setColor(Color.BLACK);
                    graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
                }
                case Mark.Pale pale -> pale(graphics, pale);
            }
        }
    }

    private void write(Graphics2D graphics, Mark.Words words) {
        graphics.setColor(Color.BLACK);
        outlines(
                graphics,
                words.text(),
                words.face(),
                AffineTransform.getTranslateInstance(words.x(), words.y()),
                words.size());
    }

    private void pale(Graphics2D graphics, Mark.Pale pale) {
        graphics.setColor(new Color(Mark.Pale.GREY, Mark.Pale.GREY, Mark.Pale.GREY));
        AffineTransform place = AffineTransform.getTranslateInstance(pale.x(), pale.y());
        place.rotate(Mark.Pale.TURN);
        place.translate(-pages.typeface().width(Face.TITLE, pale.text(), pale.size()) / 2, pale.size() / 3);
        outlines(graphics, pale.text(), Face.TITLE, place, pale.size());
    }

    private void outlines(Graphics2D graphics, String text, Face face, AffineTransform place, double size) {
        place.scale(size / Glyph.EM, size / Glyph.EM);
        text.codePoints().mapToObj(c -> pages.typeface().glyph(face, c)).forEach(glyph -> {
            graphics.fill(place.createTransformedShape(glyph.outline()));
            place.translate(glyph.advance(), 0);
        });
    }
}
