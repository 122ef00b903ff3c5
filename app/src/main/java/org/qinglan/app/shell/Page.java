package org.qinglan.app.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.standing.Area;

/// Where the reader is, in the order of the side bar; a new page is one line here and its screen in [ShellView].
enum Page {
    HOME("home.title", Group.FIRST),
    TEACHERS("shell.teachers", Group.FIRST),
    TEACHER_FILE("shell.teachers", Group.WITHIN_TEACHERS),
    ETHICS("shell.ethics", Group.DEVELOPMENT, Area.ETHICS),
    TRAINING("shell.training", Group.DEVELOPMENT, Area.TRAINING),
    OBLIGATIONS("shell.obligations", Group.DEVELOPMENT, Area.OBLIGATIONS),
    MENTORING("shell.mentoring", Group.DEVELOPMENT, Area.MENTORING),
    LADDERS("shell.ladders", Group.DEVELOPMENT, Area.LADDERS),
    APPRAISAL("shell.appraisal", Group.ASSESSMENT, Area.APPRAISAL),
    PAY("shell.pay", Group.ASSESSMENT, Area.PAY),
    TITLE_REVIEW("shell.title-review", Group.ASSESSMENT, Area.TITLE_REVIEW),
    IMPORT("shell.import", Group.TOOLS),
    EXPORT("export.title", Group.TOOLS),
    POLICY("shell.policy", Group.TOOLS, Area.POLICY),
    PREFERENCES("shell.preferences", Group.TOOLS),
    HELP("shell.help", Group.TOOLS);

    private static final int LAST_DIGIT = 9;

    private final String text;
    private final Group group;
    private final @Nullable Area area;

    Page(String text, Group group) {
        this(text, group, null);
    }

    Page(String text, Group group, @Nullable Area area) {
        this.text = text;
        this.group = group;
        this.area = area;
    }

    /// What stands together in the side bar.
    enum Group {
        FIRST(null),
        /// Reached from the list of teachers, not from the side bar.
        WITHIN_TEACHERS(null),
        DEVELOPMENT("shell.development"),
        ASSESSMENT("shell.assessment"),
        TOOLS("shell.tools");

        private final @Nullable String text;

        Group(@Nullable String text) {
            this.text = text;
        }

        /// Key of the heading; the first group needs none.
        Optional<String> text() {
            return Optional.ofNullable(text);
        }
    }

    /// Stable English name, by which the entry of the side bar is found.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of what the side bar says.
    String text() {
        return text;
    }

    Group group() {
        return group;
    }

    Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    /// The pages of the side bar.
    static List<Page> entries() {
        return Arrays.stream(values())
                .filter(page -> page.group != Group.WITHIN_TEACHERS)
                .toList();
    }

    /// The digit that opens the page together with Ctrl, 1 to 9; 0 is kept for the size of type.
    Optional<Integer> digit() {
        int digit = entries().indexOf(this) + 1;
        return digit < 1 || digit > LAST_DIGIT ? Optional.empty() : Optional.of(digit);
    }

    /// The page of an area.
    static Page of(Area area) {
        return entries().stream().filter(page -> page.area == area).findFirst().orElseThrow();
    }

    /// The entry of the side bar under which the page is found.
    Page entry() {
        return this == TEACHER_FILE ? TEACHERS : this;
    }
}
