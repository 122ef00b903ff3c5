package org.qinglan.reports.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// How workbooks are read.
///
/// @param school   name of the school whose files they should be; empty to take any
/// @param aliases  further headers, each with a header that is known already, e.g. `证照号` → `身份证号`
/// @param language of the findings: Chinese, unless it is English
public record IntakeOptions(String school, Map<String, String> aliases, Locale language) {
    public IntakeOptions {
        aliases = Map.copyOf(aliases);
    }

    /// Any school, the headers that ship with the program, Chinese.
    public static IntakeOptions standard() {
        return new IntakeOptions("", Map.of(), Locale.SIMPLIFIED_CHINESE);
    }

    public IntakeOptions in(Locale reader) {
        return new IntakeOptions(school, aliases, reader);
    }

    public IntakeOptions forSchool(String name) {
        return new IntakeOptions(name, aliases, language);
    }

    /// With the headers of a school's own table: UTF-8, a line for each, `字段,别名`; the first line says so.
    ///
    /// @throws IOException if the file cannot be read
    public IntakeOptions withAliasFile(Path csv) throws IOException {
        Map<String, String> all = new HashMap<>(aliases);
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            for (CSVRecord line : CSVFormat.DEFAULT.parse(reader)) {
                String known = line.get(0).replace("\uFEFF", "").strip();
                if (line.size() > 1 && !known.isEmpty() && !line.get(1).isBlank() && !known.equals("字段")) {
                    all.put(line.get(1).strip(), known);
                }
            }
        }
        return new IntakeOptions(school, all, language);
    }
}
