package org.qinglan.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeLibrary.Entry;
import org.qinglan.model.scheme.SchemeReading;

/// Each scheme that comes with the program is sound and proves itself by examples.
class SchemeLibraryTest {
    private static final Path FOLDER = Path.of("src/main/resources/schemes");
    private static final Path TABLE = Path.of("docs", "schemes.md");

    static List<Entry> all() {
        return SchemeLibrary.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void comesOutAsItsExamplesSay(Entry entry) {
        assertThat(CheckedScheme.read(entry.id(), entry.text()))
                .isInstanceOfSatisfying(SchemeReading.Accepted.class, accepted -> {
                    assertThat(accepted.warnings()).isEmpty();
                    assertThat(accepted.scheme().examples()).isNotEmpty();
                });
    }

    @Test
    void everyFileIsListedOnce() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> ids = files.map(FOLDER::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".yaml"))
                    .map(path -> path.substring(0, path.length() - ".yaml".length()))
                    .toList();
            assertThat(all()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void theTableHasARowForEach() throws IOException {
        String table = Files.readString(TABLE);

        assertThat(all()).allSatisfy(entry -> assertThat(table).contains("`" + entry.id() + "`"));
    }
}
