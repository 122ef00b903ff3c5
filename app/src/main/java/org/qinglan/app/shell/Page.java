package org.qinglan.app.shell;

/// Where the reader is.
enum Page {
    TEACHERS,
    TEACHER_FILE,
    IMPORT,
    TRAINING,
    MERIT_PAY,
    TITLE_REVIEW
}
