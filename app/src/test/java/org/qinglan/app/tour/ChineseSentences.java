package org.qinglan.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// Knows every sentence that the window, the model and the reports can say in Chinese, and finds them on a screen
/// where another language is spoken.
///
/// Names of people, of ledgers and lists with their columns, and of what a rule counts are the words of the files and
/// papers themselves; they are Chinese on every screen and are no sentences.
public final class ChineseSentences {
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/resources"),
            Path.of("../model/src/main/resources"),
            Path.of("../reports/src/main/resources"));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern MARK = Pattern.compile("[，。；：？！、…“”（）]");
    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_AROUND = 3;

    /// What is due is named after its semester in the files too.
    private static final Set<String> NAMES_OF_PERIODS = Set.of("shell.semester-first", "shell.semester-second");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+[^}]*}");

    /// @param words what stands between its arguments; the first and the last may be empty
    private record Sentence(String key, List<String> words) {
        private boolean isSaid(String text) {
            String last = words.getLast();
            if (words.size() == 1) {
                return text.equals(last);
            }
            if (!text.startsWith(words.getFirst()) || !text.endsWith(last)) {
                return false;
            }
            int from = words.getFirst().length();
            for (String word : words.subList(1, words.size() - 1)) {
                int at = text.indexOf(word, from);
                if (at < 0) {
                    return false;
                }
                from = at + word.length();
            }
            return from + last.length() <= text.length();
        }
    }

    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<String> found = new TreeSet<>();

    public ChineseSentences() {
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.endsWith("messages.properties")).forEach(this::read);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    private void read(Path file) {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        for (String key : texts.stringPropertyNames()) {
            List<String> words = List.of(ARGUMENT.split(texts.getProperty(key).replace("''", "'"), -1));
            if (isSentence(words) && !NAMES_OF_PERIODS.contains(key)) {
                sentences.add(new Sentence(key, words));
            }
        }
    }

    /// One or two words alone are the name of a column, of a list or of a rule as often as a text of the window.
    private static boolean isSentence(List<String> words) {
        String all = String.join("", words);
        long han = HAN.matcher(all).results().count();
        return words.size() > 1
                ? han >= SHORTEST_AROUND
                : han > 0 && (han > LONGEST_NAME || MARK.matcher(all).find());
    }

    public Set<String> found() {
        return found;
    }

    public int known() {
        return sentences.size();
    }

    public void look(String stop, Scene scene) {
        Inspection.each(scene.getRoot(), node -> {
            for (String text : Inspection.texts(node)) {
                if (HAN.matcher(text).find()) {
                    key(text).ifPresent(key -> found.add(stop + ": " + key + " as “" + text + "”"));
                }
            }
        });
    }

    private Optional<String> key(String text) {
        return sentences.stream()
                .filter(sentence -> sentence.isSaid(text))
                .map(Sentence::key)
                .findFirst();
    }
}
