package org.qinglan.app.failure;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The last net: what nobody expected is written to the log under a short code, and the reader is told the code.
///
/// Nothing is lost by it: each change of a school file is one transaction, done or not done.
public final class Failures {
    /// A fault that comes with every movement of the mouse is written down and told once in this time.
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(FaultLog.NAME);

    private final Clock clock;
    private final Consumer<Fault> tell;
    private final Map<String, Instant> told = new HashMap<>();

    /// @param tell shows the fault; called on the thread that failed
    public Failures(Clock clock, Consumer<Fault> tell) {
        this.clock = clock;
        this.tell = tell;
    }

    public void report(Throwable failure) {
        Fault fault = new Fault(code(failure), Scrubbed.of(failure));
        if (isNews(fault)) {
            LOG.log(Level.ERROR, fault.code() + " " + fault.details());
            tell.accept(fault);
        }
    }

    private synchronized boolean isNews(Fault fault) {
        Instant now = clock.instant();
        @Nullable Instant last = told.get(fault.code());
        if (last != null && now.isBefore(last.plus(SILENCE))) {
            return false;
        }
        told.put(fault.code(), now);
        return true;
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
