package org.qinglan.model.teacher;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/// A citizen's ID number of 18 characters whose check character and birth date are right (GB 11643).
public record IdNumber(String text) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// What can be wrong with an ID number.
    public enum Fault {
        SHAPE,
        BIRTH_DATE,
        CHECKSUM
    }

    /// Either a number or its fault.
    public sealed interface Reading {
        record Right(IdNumber number) implements Reading {}

        record Wrong(Fault fault) implements Reading {}
    }

    /// Reads 18 characters, or the 15 digits of the old kind, which become 18. A small `x` becomes `X`.
    public static Reading read(String raw) {
        String text = raw.strip().toUpperCase(Locale.ROOT);
        if (text.matches("\\d{15}")) {
            String body = text.substring(0, 6) + "19" + text.substring(6);
            text = body + check(body);
        }
        if (!text.matches("\\d{17}[\\dX]")) {
            return new Reading.Wrong(Fault.SHAPE);
        }
        if (!isDate(text.substring(6, 14))) {
            return new Reading.Wrong(Fault.BIRTH_DATE);
        }
        if (check(text.substring(0, 17)) != text.charAt(17)) {
            return new Reading.Wrong(Fault.CHECKSUM);
        }
        return new Reading.Right(new IdNumber(text));
    }

    public LocalDate birthDate() {
        return LocalDate.parse(text.substring(6, 14), BIRTH);
    }

    public boolean isMale() {
        return (text.charAt(16) - '0') % 2 == 1;
    }

    /// First six and last four characters, the rest hidden.
    public String masked() {
        return text.substring(0, 6) + "********" + text.substring(14);
    }

    private static char check(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isDate(String eight) {
        try {
            LocalDate.parse(eight, BIRTH);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
