package org.qinglan.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.app.search.SearchKey;
import org.qinglan.app.table.Condition.Seen;
import org.qinglan.model.figure.Value;

class ConditionTest {
    private static final Condition.Words WORDS = new Condition.Words("空", "非空");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >72         | 76    | true
        >76         | 76    | false
        >=76        | 76    | true
        ≥76         | 76    | true
        ＞＝76      | 76    | true
        <76         | 75.99 | true
        <=76        | 76    | true
        ≤ 75        | 76    | false
        = 76.0      | 76    | true
        <>76        | 76    | false
        ≠76         | 77    | true
        72..90      | 72    | true
        72..90      | 90    | true
        72..90      | 90.01 | false
        72～90      | 80    | true
        -3..-1      | -2    | true
        7           | 76    | true
        8           | 76    | false
        >1,000      | 1000.5| true
        """)
    void numbersAreComparedByTheirWorth(String typed, String number, boolean through) {
        Value value = Value.of(new BigDecimal(number));
        assertThat(test(typed, new Seen(value, value.display(), value.display(), null)))
                .isEqualTo(through);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >=2025-03          | 2025-03-01 | true
        >2025-03           | 2025-03-31 | false
        >2025-03           | 2025-04-01 | true
        <=2025-03          | 2025-03-31 | true
        >2024              | 2025-01-01 | true
        >2025              | 2025-12-31 | false
        2025-3..2025-8     | 2025-08-31 | true
        2025/3/2..2025/8/1 | 2025-08-02 | false
        2025-03            | 2025-03-09 | true
        """)
    void ofADayTheYearOrTheMonthIsEnough(String typed, LocalDate day, boolean through) {
        Value value = Value.of(day);
        assertThat(test(typed, new Seen(value, value.display(), value.display(), null)))
                .isEqualTo(through);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        教师        | 一级教师 | true
        =教师       | 一级教师 | false
        =一级教师   | 一级教师 | true
        <>一级教师  | 二级教师 | true
        <>一级教师  |          | true
        空          |          | true
        空          | 一级教师 | false
        非空        | 一级教师 | true
        >3          | 一级教师 | false
        >3          |          | false
        """)
    void textsContainAreEqualOrBlank(String typed, String text, boolean through) {
        String shown = text == null ? "" : text;
        assertThat(test(typed, new Seen(Value.of(shown), shown, shown, null))).isEqualTo(through);
    }

    @Test
    void aNameIsFoundByPinyinAndAnIdByItsHiddenPart() {
        Seen name = new Seen(Value.of("张三"), "张三", "张三", SearchKey.of("张三", "", ""));
        assertThat(test("zs", name)).isTrue();
        assertThat(test("zhang", name)).isTrue();
        assertThat(test("三", name)).isTrue();
        assertThat(test("=zs", name)).isFalse();
        Seen id = new Seen(Value.of("110***"), "110***", "110101198503070011", null);
        assertThat(test("0011", id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >           | NOTHING_BEHIND
        =           | NOTHING_BEHIND
        >十二       | NOT_COMPARABLE
        <=2025-13-x | NOT_COMPARABLE
        90..72      | BACKWARDS
        2025-08..2025-03 | BACKWARDS
        """)
    void whatCannotBeUnderstoodIsRefusedWithItsReason(String typed, Condition.Trouble trouble) {
        assertThat(Condition.read(typed, WORDS)).isEqualTo(new Condition.Refused(trouble));
    }

    @Test
    void nothingTypedFiltersNothing() {
        assertThat(Condition.read("  ", WORDS)).isEqualTo(new Condition.Everything());
    }

    private static boolean test(String typed, Seen cell) {
        assertThat(Condition.read(typed, WORDS)).isInstanceOf(Condition.Understood.class);
        return Condition.read(typed, WORDS) instanceof Condition.Understood(var condition) && condition.test(cell);
    }
}
