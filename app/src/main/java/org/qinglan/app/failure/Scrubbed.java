package org.qinglan.app.failure;

import java.util.ConcurrentModificationException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes down a failure without personal data.
///
/// A message of an exception may quote what somebody typed: a name, a number, the path of a file. Only those of kinds
/// that speak of nothing but code are kept, and even there long numbers and Chinese are blacked out.
final class Scrubbed {
    private static final Set<Class<? extends Throwable>> SAFE = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            ArithmeticException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            NegativeArraySizeException.class,
            ConcurrentModificationException.class,
            OutOfMemoryError.class,
            StackOverflowError.class,
            NoClassDefFoundError.class,
            NoSuchMethodError.class);

    private static final Pattern PERSONAL = Pattern.compile("\\d{6,}[Xx]?|\\p{IsHan}+");
    private static final String BLACK = "***";
    private static final int DEEPEST = 6;

    private Scrubbed() {}

    /// Kind and place of a failure and of what caused it.
    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable shown = failure;
        for (int depth = 0; shown != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(head(shown)).append('\n');
            for (StackTraceElement frame : shown.getStackTrace()) {
                text.append("  at ").append(masked(frame.toString())).append('\n');
            }
            shown = shown.getCause();
        }
        return text.toString();
    }

    private static String head(Throwable failure) {
        String kind = failure.getClass().getName();
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return message.isEmpty() ? kind : kind + ": " + (SAFE.contains(failure.getClass()) ? masked(message) : BLACK);
    }

    static String masked(String text) {
        return PERSONAL.matcher(text).replaceAll(BLACK);
    }
}
