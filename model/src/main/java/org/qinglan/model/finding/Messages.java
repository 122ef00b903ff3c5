package org.qinglan.model.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one package, from the bundle `messages` that stands beside its classes.
///
/// The language is the default locale's at the moment of asking, Chinese where there is no other.
public final class Messages {
    private final Class<?> anchor;

    private Messages(Class<?> anchor) {
        this.anchor = anchor;
    }

    /// @param anchor any class of the package
    public static Messages beside(Class<?> anchor) {
        return new Messages(anchor);
    }

    /// Whether there is a sentence under the key.
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /// The sentence of a key with its details put in; numbers stand as they are, without grouping.
    ///
    /// @throws java.util.MissingResourceException if the key is unknown
    public String text(String key, Object... details) {
        String pattern = bundle().getString(key);
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /// A finding told by the sentence of its code, with the one under `code.mend` where there is such a one.
    ///
    /// @param place where: the term of a field, a name; may be empty
    public Finding finding(Finding.Severity severity, String place, String code, Object... details) {
        String mend = has(code + ".mend") ? text(code + ".mend", details) : "";
        return new Finding(code, severity, place, text(code, details), mend, null);
    }

    public Finding error(String place, String code, Object... details) {
        return finding(Finding.Severity.ERROR, place, code, details);
    }

    public Finding warning(String place, String code, Object... details) {
        return finding(Finding.Severity.WARNING, place, code, details);
    }

    public Finding note(String place, String code, Object... details) {
        return finding(Finding.Severity.NOTE, place, code, details);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", Locale.getDefault(), anchor.getModule());
    }
}
