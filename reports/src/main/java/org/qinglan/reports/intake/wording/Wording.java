package org.qinglan.reports.intake.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;

/// The sentences that reading a workbook may say, in one language.
public final class Wording {
    private static final String BUNDLE = "org.qinglan.reports.intake.messages";

    private final ResourceBundle bundle;

    /// Chinese, unless English is asked for.
    public Wording(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        // The root bundle is Chinese; asking for any other locale would fall back to that of the machine.
        bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.ROOT);
    }

    /// The sentence of a key with its places filled in.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String say(String key, Object... details) {
        // Numbers go in as plain text: a row number 1234 must not become 1,234.
        Object[] texts = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /// What to do about a code; empty where nothing is to be done.
    public String mend(String code, Object... details) {
        return bundle.containsKey(code + ".mend") ? say(code + ".mend", details) : "";
    }

    public Finding error(String code, String place, @Nullable String excerpt, Object... details) {
        return finding(code, Severity.ERROR, place, excerpt, details);
    }

    public Finding warning(String code, String place, @Nullable String excerpt, Object... details) {
        return finding(code, Severity.WARNING, place, excerpt, details);
    }

    public Finding note(String code, String place, @Nullable String excerpt, Object... details) {
        return finding(code, Severity.NOTE, place, excerpt, details);
    }

    private Finding finding(String code, Severity severity, String place, @Nullable String excerpt, Object... details) {
        return new Finding(code, severity, place, say(code, details), mend(code, details), excerpt);
    }
}
