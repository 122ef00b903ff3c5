package org.qinglan.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    /// What the accessibility guidelines ask of text.
    private static final double ENOUGH = 4.5;

    private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+): (#[0-9A-F]{6});");

    private static final String PAGES = "-page -side -hover";

    private static Stream<Arguments> written() {
        return Stream.of(Look.values())
                .flatMap(look -> Stream.of(
                        Arguments.of(look, "-ink", PAGES + " -qinglan-pale -warn-pale -veto-pale"),
                        Arguments.of(look, "-muted", PAGES),
                        Arguments.of(look, "-qinglan-deep", PAGES + " -qinglan-pale"),
                        Arguments.of(look, "-warn", PAGES + " -warn-pale"),
                        Arguments.of(look, "-veto", PAGES + " -veto-pale"),
                        Arguments.of(look, "-on-head", "-head -head-hover -head-sample"),
                        Arguments.of(look, "-on-qinglan", "-qinglan")));
    }

    @ParameterizedTest
    @MethodSource("written")
    void textCanBeReadOnEveryGroundItStandsOn(Look look, String ink, String grounds) throws IOException {
        Map<String, String> palette = palette(look);
        for (String ground : grounds.split(" ", -1)) {
            assertThat(contrast(colour(palette, ink), colour(palette, ground)))
                    .as("%s on %s in %s", ink, ground, look)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLookHasEveryColour(Look look) throws IOException {
        assertThat(block(look).keySet())
                .containsExactlyInAnyOrderElementsOf(block(Look.LIGHT).keySet());
    }

    private static String colour(Map<String, String> palette, String name) {
        return Objects.requireNonNull(palette.get(name), name);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> palette(Look look) throws IOException {
        Map<String, String> palette = block(Look.LIGHT);
        palette.putAll(block(look));
        return palette;
    }

    private static Map<String, String> block(Look look) throws IOException {
        String sheet = sheet();
        String head = look == Look.LIGHT ? ".root {" : ".root." + look.styleClass() + " {";
        int from = sheet.indexOf(head);
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(sheet.substring(from, sheet.indexOf('}', from)));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2).toUpperCase(Locale.ROOT));
        }
        return colours;
    }

    private static String sheet() throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("qinglan.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
