package org.qinglan.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.qinglan.app.search.SearchKey;

/// The help pages of one language, in the order in which a newcomer would read them.
public record HelpPages(List<Topic> topics) {
    /// File names without their ending; that of a page of the window is its key.
    static final List<String> NAMES = List.of(
            "start",
            "home",
            "teachers",
            "teacher-file",
            "tables",
            "import",
            "ethics",
            "training",
            "obligations",
            "mentoring",
            "ladders",
            "appraisal",
            "pay",
            "title-review",
            "explanation",
            "policy",
            "laboratory",
            "export",
            "preferences",
            "questions");

    /// @param text in Markdown, its first line the title
    public record Topic(String name, String title, String text, SearchKey key) {
        boolean matches(String words) {
            return key.matches(SearchKey.Query.of(words))
                    || text.toLowerCase(Locale.ROOT).contains(words);
        }
    }

    public HelpPages {
        topics = List.copyOf(topics);
    }

    /// The pages in a language; the Chinese ones but for English.
    public static HelpPages in(Locale locale) {
        String folder = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en/" : "zh/";
        return new HelpPages(NAMES.stream().map(name -> read(folder, name)).toList());
    }

    private static Topic read(String folder, String name) {
        try (InputStream in =
                Objects.requireNonNull(HelpPages.class.getResourceAsStream(folder + name + ".md"), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String title = text.lines().findFirst().orElseThrow().substring(2).strip();
            return new Topic(name, title, text, SearchKey.of(title, "", ""));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Optional<Topic> find(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /// The pages that speak of something; all of them for no words.
    List<Topic> search(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return topics.stream().filter(topic -> topic.matches(plain)).toList();
    }
}
