package org.qinglan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import org.qinglan.app.command.Terminal;

/// Where the program begins: the window without arguments or with a school file, else the command line.
///
/// It is no [Application] itself, for then the toolkit would start even for a command on a machine without a display.
public final class Qinglan {
    private static final String ENGLISH = "en";

    private Qinglan() {}

    public static void main(String[] arguments) {
        Locale.setDefault(language());
        boolean isWindow = arguments.length == 0 || (arguments.length == 1 && arguments[0].endsWith(".qinglan"));
        if (isWindow && hasDisplay()) {
            Application.launch(WindowApplication.class, arguments);
            return;
        }
        Terminal terminal = new Terminal(
                System.out,
                System.err,
                Clock.system(ZoneId.systemDefault()),
                System.getProperty("user.name", ""),
                Qinglan::open,
                new WindowStudio());
        int code = terminal.run(arguments);
        if (code != Terminal.DONE) {
            System.exit(code);
        }
    }

    /// Chinese, whatever language the machine speaks, unless English is asked for.
    static Locale language() {
        return language("");
    }

    /// @param chosen what the reader chose; a property of the start stands above it
    static Locale language(String chosen) {
        return ENGLISH.equals(System.getProperty("qinglan.language", chosen))
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private static void open(Path school) {
        if (hasDisplay()) {
            Application.launch(WindowApplication.class, school.toString());
        }
    }

    private static boolean hasDisplay() {
        boolean needsServer = System.getProperty("os.name", "").startsWith("Linux");
        return !needsServer
                || System.getProperty("glass.platform") != null
                || !System.getenv().getOrDefault("DISPLAY", "").isEmpty()
                || !System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
