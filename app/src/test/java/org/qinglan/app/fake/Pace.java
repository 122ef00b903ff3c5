package org.qinglan.app.fake;

/// How often the window is laid out: nobody watches a test, so it need not wait for the frames of a film.
final class Pace {
    private static final String PULSES_PER_SECOND = "240";

    private Pace() {}

    /// Must be called before the first window.
    static void set() {
        System.setProperty("javafx.animation.pulse", PULSES_PER_SECOND);
    }
}
