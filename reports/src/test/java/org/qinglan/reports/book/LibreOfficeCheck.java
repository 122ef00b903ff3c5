package org.qinglan.reports.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lets LibreOffice compute every formula of a workbook anew, in a profile of its own that forbids it to trust the
/// values in the file.
public final class LibreOfficeCheck {
    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOfficeCheck() {}

    /// The workbook computed anew; the test is skipped where LibreOffice is not installed.
    public static Path recalculated(Path workbook, Path folder) {
        return converted(workbook, folder, "xlsx");
    }

    public static Path converted(Path workbook, Path folder, String format) {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        try {
            Path profile = Files.createTempDirectory(folder, "profile");
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), PROFILE);
            Path out = Files.createTempDirectory(folder, "out");
            Process process = new ProcessBuilder(List.of(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            out.toString(),
                            workbook.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(out.resolve("log.txt").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice does not end");
            }
            String name = workbook.getFileName().toString();
            Path made = out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
            if (!Files.exists(made)) {
                throw new IllegalStateException(Files.readString(out.resolve("log.txt")));
            }
            return made;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
