package org.qinglan.app;

import javafx.application.Application;

/// Where the program begins.
public final class Qinglan {
    private Qinglan() {}

    public static void main(String[] arguments) {
        Application.launch(WindowApplication.class, arguments);
    }
}
