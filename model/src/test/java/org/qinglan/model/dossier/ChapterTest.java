package org.qinglan.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglan.model.teacher.Roster;

class ChapterTest {
    @Test
    void everyLedgerOfTeachersStandsInExactlyOneChapter() {
        assertThat(Arrays.stream(Chapter.values())
                        .flatMap(chapter -> chapter.ledgers().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Ledgers.ofTeachers().collect(Collectors.toList()));
    }

    @Test
    void thePersonStandsAmongTheBasics() {
        assertThat(Chapter.of(Roster.TEACHER)).isEqualTo(Chapter.BASICS);
        assertThat(Chapter.of(Roster.TITLE)).isEqualTo(Chapter.TITLE);
    }
}
