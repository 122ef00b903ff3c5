package org.qinglan.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void theSamePlaceHasTheSameShortCode() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            codes.add(Failures.code(new IllegalStateException("张三 350526199901041451", new ArithmeticException("/"))));
        }
        assertThat(codes.getFirst()).isEqualTo(codes.getLast()).matches("AE-[0-9A-F]{4}");
    }
}
