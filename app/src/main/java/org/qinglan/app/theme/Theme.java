package org.qinglan.app.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How everything looks: one style sheet, one family that has Chinese, one size that all other sizes follow.
///
/// @param family of the font
/// @param size   in pixels; what the reader finds comfortable
public record Theme(String family, int size) {
    public static final int USUAL_SIZE = 13;

    /// Families with Chinese characters, the best first.
    static final List<String> CHINESE = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei");

    /// The theme with the best family on this computer.
    public static Theme ofSize(int size) {
        return new Theme(best(Font.getFamilies()), size);
    }

    /// JavaFX takes one family and no list of them, so the choice is made here.
    static String best(Collection<String> installed) {
        return CHINESE.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /// Makes it the look of the whole program.
    public void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// So many times the size of the font, in pixels.
    public double em(double times) {
        return times * size;
    }

    /// Height of a row of a table, in whole pixels, so that all lines between rows are drawn alike.
    public double row() {
        return Math.round(2.35 * size);
    }

    /// Roughly how wide a text is, in times the size of the font: a Chinese character counts one.
    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 0.56 : 1)
                .sum();
    }

    public void apply(Scene scene) {
        String sheet =
                Objects.requireNonNull(Theme.class.getResource("qinglan.css")).toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        scene.getRoot().setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + size + "px;");
    }
}
