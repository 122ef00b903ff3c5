package org.qinglan.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglan.model.figure.Value;

class ValueOrderTest {
    private static final Value.Missing MISSING = new Value.Missing();
    private static final List<Value> RISING = List.of(
            Value.of(new BigDecimal("-7.5")),
            Value.of(new BigDecimal("-2")),
            Value.of(0),
            Value.of(3),
            new Value.Day(LocalDate.of(2009, 9, 1)),
            new Value.Day(LocalDate.of(2024, 9, 1)),
            new Value.Text("优秀"),
            new Value.Flag(true));

    /// The comparison that comes with the fractions takes the smaller of two negative ones for the larger.
    @Test
    void theMoreIsTakenAwayTheSmallerTheNumber() {
        assertThat(RISING.reversed()).isSortedAccordingTo(ValueOrder.FALLING);
        assertThat(RISING.reversed().stream().sorted(ValueOrder.RISING)).containsExactlyElementsOf(RISING);
    }

    @Test
    void whatIsMissingStandsLastWhicheverWayTheOthersAreTurned() {
        List<Value> some = List.of(Value.of(1), MISSING, Value.of(2));

        assertThat(some.stream().sorted(ValueOrder.RISING)).containsExactly(Value.of(1), Value.of(2), MISSING);
        assertThat(some.stream().sorted(ValueOrder.FALLING)).containsExactly(Value.of(2), Value.of(1), MISSING);
    }
}
