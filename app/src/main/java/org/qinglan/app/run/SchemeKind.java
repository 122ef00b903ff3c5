package org.qinglan.app.run;

/// What a scheme decides.
public enum SchemeKind {
    MERIT_PAY,
    TITLE_REVIEW
}
