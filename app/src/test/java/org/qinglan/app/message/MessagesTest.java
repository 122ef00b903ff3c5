package org.qinglan.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/qinglan/app/message");
    private static final Path CODE = Path.of("src/main/java");
    /// They only put signs between what comes from elsewhere.
    private static final Set<String> WITHOUT_WORDS =
            Set.of("explain.of", "cycle.of", "grid.refused", "edit.refused-row", "edit.hint", "edit.refused-cell");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("messages_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts("messages.properties").stringPropertyNames());
    }

    @Test
    void bothLanguagesPutInTheSameArguments() throws IOException {
        Properties chinese = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        for (String key : chinese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheCodeExistsAndNoneIsUnused() throws IOException {
        Set<String> known = texts("messages.properties").stringPropertyNames();
        Set<String> groups =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Pattern key = Pattern.compile("\"((" + String.join("|", groups) + ")\\.[a-z][a-z0-9-]*)\"");
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            key.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
        }
        assertThat(used).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theChineseTextsAreChineseAndTheEnglishOnesAreNot() throws IOException {
        Properties chinese = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        for (String key : chinese.stringPropertyNames()) {
            if (!WITHOUT_WORDS.contains(key)) {
                assertThat(chinese.getProperty(key)).as(key).containsPattern(HAN);
            }
            assertThat(english.getProperty(key)).as(key).doesNotContainPattern(HAN);
        }
    }

    @Test
    void noSentenceForTheReaderStandsInTheCode() throws IOException {
        Pattern literal = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
        for (Path file : sources()) {
            String code = Files.readString(file).replaceAll("(?m)^\\s*//.*$", "");
            assertThat(code).as(file.toString()).doesNotContainPattern(literal);
        }
    }

    @Test
    void chineseIsAskedForEverywhereButInEnglish() {
        assertThat(Messages.in(Locale.ENGLISH).text("shell.ready")).isEqualTo("Ready");
        assertThat(Messages.in(Locale.UK).text("shell.ready")).isEqualTo("Ready");
        assertThat(Messages.in(Locale.CHINA).text("shell.ready")).isEqualTo("就绪");
        assertThat(Messages.in(Locale.JAPAN).text("shell.ready")).isEqualTo("就绪");
    }

    @Test
    void anUnknownKeyIsABrokenPromise() {
        Messages messages = Messages.in(Locale.CHINA);
        assertThatThrownBy(() -> messages.text("shell.unheard-of")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(in);
        }
        return texts;
    }
}
