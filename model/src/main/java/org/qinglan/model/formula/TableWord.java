package org.qinglan.model.formula;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// What stands before a line, or above a column, of a table of words: a whole word, `*ending` for all words with that
/// ending, or a number for exactly that number.
public record TableWord(String text) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    boolean fits(Value key) {
        if (key instanceof Value.Num(var number)) {
            return isNumber() && Numbers.compare(Numbers.fraction(number()), number) == 0;
        }
        return isEnding() ? key.display().endsWith(ending()) : key.display().equals(text);
    }

    public boolean isEnding() {
        return text.startsWith("*");
    }

    public String ending() {
        return text.substring(1);
    }

    /// Whether a number can be looked up by it.
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    BigDecimal number() {
        return new BigDecimal(text);
    }
}
