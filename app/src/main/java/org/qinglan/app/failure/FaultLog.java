package org.qinglan.app.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.qinglan.app.settings.UserFolder;

/// The files in which faults are written down: three of at most half a megabyte, the oldest is overwritten.
public final class FaultLog implements AutoCloseable {
    /// Of the logger; only what is free of personal data is given to it.
    static final String NAME = "org.qinglan.fault";

    private static final int LARGEST = 512 * 1024;
    private static final int FILES = 3;

    /// The logging of the platform forgets a logger that nobody holds.
    private final Logger logger = Logger.getLogger(NAME);

    private final FileHandler handler;

    private FaultLog(FileHandler handler) {
        this.handler = handler;
        handler.setFormatter(new Line());
        logger.addHandler(handler);
    }

    /// Begins to write into a folder, which is made where it is missing.
    public static FaultLog in(Path folder) throws IOException {
        UserFolder.make(folder);
        // The two numbers tell windows and generations apart; a percent sign of the folder must be doubled.
        String pattern = folder.toString().replace("%", "%%") + "/qinglan-%u-%g.log";
        FileHandler handler = new FileHandler(pattern, LARGEST, FILES, true);
        handler.setEncoding(StandardCharsets.UTF_8.name());
        return new FaultLog(handler);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        handler.close();
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord record) {
            String java = System.getProperty("java.version") + ", " + System.getProperty("os.name");
            return record.getInstant() + " " + (record.getLevel().equals(Level.SEVERE) ? "! " : "") + "(" + java + ") "
                    + record.getMessage() + System.lineSeparator();
        }
    }
}
