package org.qinglan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence stands in both languages, with the same details.
class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    /// A brace that stands for itself.
    private static final Pattern QUOTED = Pattern.compile("'[{}]'");

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d+)}");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(Path chinese) throws IOException {
        Properties own = read(chinese);
        Properties english = read(chinese.resolveSibling("messages_en.properties"));

        assertThat(english.stringPropertyNames()).isEqualTo(own.stringPropertyNames());
        for (String key : own.stringPropertyNames()) {
            if (!key.endsWith(".mend")) {
                assertThat(details(english, key)).as(key).isEqualTo(details(own, key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsAWholePattern(Path chinese) throws IOException {
        for (Path file : List.of(chinese, chinese.resolveSibling("messages_en.properties"))) {
            Properties sentences = read(file);
            for (String key : sentences.stringPropertyNames()) {
                String sentence = QUOTED.matcher(sentences.getProperty(key)).replaceAll("");
                assertThat(sentence).as(key).isNotBlank();
                assertThat(sentence.replace("''", ""))
                        .as("apostrophes of %s", key)
                        .doesNotContain("'");
                assertThat(DETAIL.matcher(sentence).replaceAll("")).as(key).doesNotContain("{", "}");
            }
        }
    }

    private static Set<String> details(Properties sentences, String key) {
        return DETAIL.matcher(sentences.getProperty(key))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
