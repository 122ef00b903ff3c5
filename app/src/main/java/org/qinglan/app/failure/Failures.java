package org.qinglan.app.failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.function.Consumer;

/// The last net: what nobody expected is written to the log under a short code, and the reader is told the code.
///
/// Nothing is lost by it: each change of a school file is one transaction, done or not done.
public final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Consumer<String> tell;

    /// @param tell shows the code; called on the thread that failed
    public Failures(Consumer<String> tell) {
        this.tell = tell;
    }

    public void report(Throwable failure) {
        String code = code(failure);
        LOG.log(Level.ERROR, code, failure);
        tell.accept(code);
    }

    /// The same for the same place in the program: `NPE-3F2A`.
    static String code(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
        String letters = root.getClass().getSimpleName().replaceAll("[a-z]", "");
        int digits = (root.getClass().getName() + "@" + place).hashCode() & 0xFFFF;
        return letters + "-" + String.format(Locale.ROOT, "%04X", digits);
    }
}
