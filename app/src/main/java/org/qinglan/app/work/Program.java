package org.qinglan.app.work;

/// What the program calls itself where it signs its work.
public final class Program {
    public static final String NAME = "Qinglan 0.1.0";

    private Program() {}
}
