package org.qinglan.app.teachers;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.app.message.Messages;
import org.qinglan.model.dossier.Chapter;

/// One tab of a teacher's file.
sealed interface Tab {
    /// What is to be known at a glance, and the career.
    record AtAGlance() implements Tab {}

    /// The ledgers of one chapter.
    record OfChapter(Chapter chapter) implements Tab {}

    /// Everything that any rule says of the teacher.
    record ByRule() implements Tab {}

    /// All tabs in their order.
    static List<Tab> all() {
        List<Tab> all = new ArrayList<>();
        all.add(new AtAGlance());
        for (Chapter chapter : Chapter.values()) {
            all.add(new OfChapter(chapter));
        }
        all.add(new ByRule());
        return all;
    }

    default String key() {
        return switch (this) {
            case AtAGlance() -> "glance";
            case OfChapter(var chapter) -> chapter.key();
            case ByRule() -> "standings";
        };
    }

    default String name(Messages messages) {
        return switch (this) {
            case AtAGlance() -> messages.text("file.glance");
            case OfChapter(var chapter) -> chapter.term();
            case ByRule() -> messages.text("file.standings");
        };
    }
}
