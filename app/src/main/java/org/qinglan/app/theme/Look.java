package org.qinglan.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;

/// Which colours the program has.
public enum Look {
    LIGHT("light"),
    DARK("dark"),
    /// For eyes that need it: black, white and few strong colours.
    HIGH_CONTRAST("high-contrast");

    private final String styleClass;

    Look(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The look of that name; the usual one where there is none.
    static Look named(String name) {
        return Arrays.stream(values())
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElse(LIGHT);
    }

    /// The class of the root under which the style sheet keeps the colours.
    String styleClass() {
        return styleClass;
    }

    /// The style sheet of the controls on which our own is laid.
    String controls() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
