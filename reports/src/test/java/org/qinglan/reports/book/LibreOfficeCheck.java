package org.qinglan.reports.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Many workbooks computed anew in one go, each beside the one that it was.
    public static Map<Path, Path> allRecalculated(List<Path> workbooks, Path folder) {
        return converted(workbooks, folder, "xlsx");
    }

    public static Path converted(Path workbook, Path folder, String format) {
        return converted(List.of(workbook), folder, format).values().iterator().next();
    }

    private static Map<Path, Path> converted(List<Path> workbooks, Path folder, String format) {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        try {
            Path profile = Files.createTempDirectory(folder, "profile");
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), PROFILE);
            Path out = Files.createTempDirectory(folder, "out");
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    out.toString()));
            workbooks.forEach(workbook -> command.add(workbook.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.resolve("log.txt").toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice does not end");
            }
            Map<Path, Path> made = new LinkedHashMap<>();
            for (Path workbook : workbooks) {
                String name = workbook.getFileName().toString();
                Path one = out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
                if (!Files.exists(one)) {
                    throw new IllegalStateException(Files.readString(out.resolve("log.txt")));
                }
                made.put(workbook, one);
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
