package org.qinglan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglan.app.theme.Look;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.tour.Shooting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws every screen of the sample school into pictures, for those who review, explain and teach the program.
@Command(mixinStandardHelpOptions = true)
final class ScreenshotsCommand implements Callable<Integer> {
    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);
    private static final Map<String, Look> LOOKS =
            Map.of("light", Look.LIGHT, "dark", Look.DARK, "contrast", Look.HIGH_CONTRAST);
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");
    private static final int NARROWEST = 800;
    private static final int LOWEST = 500;
    private static final int LARGEST = 4000;
    private static final double SMALLEST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 3;

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder = Path.of(".");

    @Option(names = "--lang", paramLabel = "zh|en")
    private String language = "zh";

    @Option(names = "--scale", paramLabel = "1.0")
    private String scale = "1.0";

    @Option(names = "--font", paramLabel = "13")
    private int font = Theme.USUAL_SIZE;

    @Option(names = "--size", paramLabel = "1366x768")
    private String size = "1366x768";

    @Option(names = "--look", paramLabel = "light|dark|contrast")
    private String look = "light";

    /// Small files for the help pages.
    @Option(names = "--colours", paramLabel = "48")
    private int colours;

    /// For pictures that others refer to by name.
    @Option(names = "--only", paramLabel = "home,pay-explained", split = ",")
    private List<String> only = List.of();

    ScreenshotsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Shooting shooting = shooting();
        prepare();
        List<Path> pictures = new ArrayList<>();
        try {
            terminal.studio().take(shooting, picture -> {
                pictures.add(picture);
                terminal.say("written", picture);
            });
        } catch (IOException _) {
            throw RefusedException.of("screenshots-unwritable", folder);
        }
        missing(pictures).ifPresent(stop -> {
            throw RefusedException.of("screenshots-unknown", stop);
        });
        terminal.say("screenshots-done", pictures.size(), folder);
        return Terminal.DONE;
    }

    /// What was asked for and is not on the tour.
    private Optional<String> missing(List<Path> pictures) {
        return only.stream()
                .filter(stop -> !pictures.contains(folder.resolve(stop + ".png")))
                .findFirst();
    }

    private Shooting shooting() {
        Locale locale = LANGUAGES.get(language);
        if (locale == null) {
            throw RefusedException.of("screenshots-language", language);
        }
        if (font < Theme.SMALLEST || font > Theme.LARGEST) {
            throw RefusedException.of("screenshots-font", font, Theme.SMALLEST, Theme.LARGEST);
        }
        if (colours < 0 || colours == 1 || colours > 256) {
            throw RefusedException.of("screenshots-colours", colours);
        }
        List<Integer> pixels = pixels();
        return new Shooting(folder, locale, scale(), font, pixels.getFirst(), pixels.getLast(), look(), colours, only);
    }

    private double scale() {
        try {
            double wanted = Double.parseDouble(scale);
            if (wanted >= SMALLEST_SCALE && wanted <= LARGEST_SCALE) {
                return wanted;
            }
        } catch (NumberFormatException _) {
            // Said below, as of a scale that is too large.
        }
        throw RefusedException.of("screenshots-scale", scale);
    }

    private List<Integer> pixels() {
        Matcher read = SIZE.matcher(size);
        if (read.matches()) {
            int width = Integer.parseInt(read.group(1));
            int height = Integer.parseInt(read.group(2));
            if (width >= NARROWEST && width <= LARGEST && height >= LOWEST && height <= LARGEST) {
                return List.of(width, height);
            }
        }
        throw RefusedException.of("screenshots-size", size);
    }

    private Look look() {
        Look known = LOOKS.get(look);
        if (known == null) {
            throw RefusedException.of("screenshots-look", look);
        }
        return known;
    }

    /// Looks at the folder before the sample school is opened, which takes a while.
    private void prepare() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw RefusedException.of("screenshots-file", folder);
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "qinglan", ".png"));
        } catch (IOException _) {
            throw RefusedException.of("screenshots-unwritable", folder);
        }
    }
}
