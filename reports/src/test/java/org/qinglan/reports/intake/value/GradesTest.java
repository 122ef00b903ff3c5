package org.qinglan.reports.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "一, 1", "一年级, 1", "3年级, 3", "小学六年级, 6", "七年级, 7", "初二, 8", "初中一年级, 7", "高一, 高一", "2024级, 2024级"
    })
    void oneGradeHasOneName(String said, String grade) {
        assertThat(Grades.grade(said)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"一(1)班, 1", "一（2）班, 1", "1.1, 1", "三年级2班, 3", "三2班, 3", "302班, 3", "初二(3)班, 8", "七(10)班, 7"})
    void theNameOfAClassTellsItsGrade(String name, String grade) {
        assertThat(Grades.ofClass(name)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"1班", "12班", "实验班", "2024级3班"})
    void aNameWithoutGradeTellsNone(String name) {
        assertThat(Grades.ofClass(name)).isEmpty();
    }

    @Test
    void aTitleMayNameOneGradeOrSeveral() {
        assertThat(Grades.named("2025—2026学年第一学期三年级期末成绩")).containsExactly("3");
        assertThat(Grades.named("一年级至三年级成绩")).containsExactly("1", "3");
        assertThat(Grades.named("第一学期第2年")).isEmpty();
    }
}
