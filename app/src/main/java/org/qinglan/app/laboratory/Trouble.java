package org.qinglan.app.laboratory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglan.model.finding.Finding;

/// Why something that was typed is not taken over.
///
/// @param typed   what was typed
/// @param from    where the wrong word begins in it; -1 where no word can be told
/// @param to      behind the wrong word
record Trouble(String typed, Finding finding, int from, int to) {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    /// Sentences quote the word that is wrong; it is looked for in what was typed.
    static Trouble of(String typed, Finding finding) {
        Matcher words = QUOTED.matcher(finding.message());
        while (words.find()) {
            int from = typed.indexOf(words.group(1));
            if (from >= 0) {
                return new Trouble(typed, finding, from, from + words.group(1).length());
            }
        }
        return new Trouble(typed, finding, -1, -1);
    }

    String before() {
        return from < 0 ? "" : typed.substring(0, from);
    }

    String wrong() {
        return from < 0 ? "" : typed.substring(from, to);
    }

    String behind() {
        return from < 0 ? "" : typed.substring(to);
    }
}
