package org.qinglan.app.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Every sentence that the window shows, in one language.
///
/// The files are read here and not by [java.util.ResourceBundle], which on an English computer would answer in English
/// when Chinese is asked for, because the Chinese file is the one without a suffix.
public final class Messages {
    private final Locale locale;
    private final Properties texts;

    private Messages(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /// English where `locale` is English, Chinese everywhere else.
    public static Messages in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english
                ? new Messages(Locale.ENGLISH, read("messages_en.properties"))
                : new Messages(Locale.SIMPLIFIED_CHINESE, read("messages.properties"));
    }

    /// The sentence of that key with `arguments` put in.
    ///
    /// @throws IllegalArgumentException if there is no such key
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// English or Chinese.
    public Locale locale() {
        return locale;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
