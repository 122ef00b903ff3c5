package org.qinglan.model.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a formula into words. Full-width signs and the signs of school arithmetic are taken for their plain twins.
final class Lexer {
    private static final int LONGEST = 4_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+([.．][0-9０-９]+)?[%％]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_·]*");
    /// What may close a text, by the mark that opens it; people take either of a pair for the other.
    private static final Map<Character, String> CLOSING =
            Map.of('"', "\"", '“', "“”", '”', "“”", '「', "」", '\'', "'", '‘', "‘’", '’', "‘’");
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('［', "["),
            Map.entry('］', "]"),
            Map.entry('【', "["),
            Map.entry('】', "]"),
            Map.entry('，', ","),
            Map.entry('、', ","),
            Map.entry('＋', "+"),
            Map.entry('－', "-"),
            Map.entry('−', "-"),
            Map.entry('—', "-"),
            Map.entry('×', "*"),
            Map.entry('＊', "*"),
            Map.entry('÷', "/"),
            Map.entry('／', "/"),
            Map.entry('＝', "="),
            Map.entry('＞', ">"),
            Map.entry('＜', "<"),
            Map.entry('≥', ">="),
            Map.entry('≤', "<="),
            Map.entry('≠', "<>"),
            Map.entry('！', "!"));

    private static final Map<String, String> PAIRS = Map.of("<=", "<=", ">=", ">=", "<>", "<>", "!=", "<>", "==", "=");
    private static final Set<String> PLAIN =
            Set.of("(", ")", "[", "]", ",", "+", "-", "*", "/", "=", "<", ">", "<=", ">=", "<>");

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /// Whether `word` can stand in a formula as the name of something.
    static boolean isName(String word) {
        return WORD.matcher(word).matches();
    }

    static List<Token> cut(String text) {
        if (text.length() > LONGEST) {
            throw new FormulaProblem(LONGEST, "too-long", LONGEST);
        }
        Lexer lexer = new Lexer(text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (tokens.getLast().kind() != Token.Kind.END);
        return tokens;
    }

    private Token next() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u3000')) {
            at++;
        }
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", at);
        }
        String closing = CLOSING.get(text.charAt(at));
        if (closing != null) {
            return quoted(closing);
        }
        Token token = match(DATE, Token.Kind.DATE);
        token = token != null ? token : match(NUMBER, Token.Kind.NUMBER);
        token = token != null ? token : match(WORD, Token.Kind.WORD);
        return token != null ? token : sign();
    }

    private @Nullable Token match(Pattern pattern, Token.Kind kind) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        int start = at;
        at = matcher.end();
        return new Token(kind, matcher.group(), start);
    }

    private Token quoted(String closing) {
        int start = at;
        int end = start + 1;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new FormulaProblem(start, "open-quote");
        }
        at = end + 1;
        return new Token(Token.Kind.TEXT, text.substring(start + 1, end), start);
    }

    private Token sign() {
        int start = at;
        char first = text.charAt(at++);
        String sign = SIGNS.getOrDefault(first, String.valueOf(first));
        if (at < text.length()) {
            char second = text.charAt(at);
            String pair = PAIRS.get(sign + SIGNS.getOrDefault(second, String.valueOf(second)));
            if (pair != null) {
                at++;
                return new Token(Token.Kind.SIGN, pair, start);
            }
        }
        if (!PLAIN.contains(sign)) {
            throw new FormulaProblem(start, "strange-sign", first);
        }
        return new Token(Token.Kind.SIGN, sign, start);
    }
}
