package org.qinglan.app.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The folder of this user in which the program keeps what belongs to nobody's school.
public final class UserFolder {
    /// Names another file for the settings; everything else of the user then lies beside it.
    public static final String OVERRIDE = "qinglan.settings";

    private static final String SETTINGS = "settings.properties";

    private UserFolder() {}

    /// Where the settings of this user lie.
    public static Path settings() {
        String own = System.getProperty(OVERRIDE, "");
        return own.isEmpty()
                ? of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."))
                        .resolve(SETTINGS)
                : Path.of(own).toAbsolutePath();
    }

    /// Where each system wants a program to keep its things.
    static Path of(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isEmpty() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("Qinglan");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Qinglan");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The convention says that a relative path there is to be ignored.
        boolean given = !config.isEmpty() && Path.of(config).isAbsolute();
        return (given ? Path.of(config) : Path.of(home, ".config")).resolve("qinglan");
    }

    /// Makes the folder if there is none; nobody but its owner may look into it.
    public static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, secret("rwx------"));
        }
    }

    /// Rights of a file that only its owner reads.
    public static FileAttribute<?>[] onlyMine() {
        return secret("rw-------");
    }

    private static FileAttribute<?>[] secret(String rights) {
        boolean known = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString(rights);
        return known ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)} : new FileAttribute<?>[0];
    }
}
