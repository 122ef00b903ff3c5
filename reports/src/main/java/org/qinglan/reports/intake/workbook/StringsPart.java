package org.qinglan.reports.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/// The shared strings of an `.xlsx`.
final class StringsPart extends XmlPart {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;
    private long characters;

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    @Override
    void open(String element, Attributes attributes) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        // One character past the limit is kept, so that the sheet that uses the text is refused for it.
        if (inText && text.length() <= Limits.TEXT) {
            text.append(chars, start, Math.min(length, Limits.TEXT + 1 - text.length()));
        }
    }

    @Override
    void close(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "si" -> add(unescaped(text.toString()));
            default -> {}
        }
    }

    private void add(String string) {
        characters += string.length();
        if (strings.size() >= Limits.STRINGS || characters > Limits.STRING_CHARACTERS) {
            throw new Limits.Reached("limit-strings", Limits.STRING_CHARACTERS / 1_000_000);
        }
        strings.add(string);
    }

    /// Undoes the `_x000D_` escapes of characters that XML cannot hold.
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
