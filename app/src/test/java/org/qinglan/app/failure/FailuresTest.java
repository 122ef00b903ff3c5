package org.qinglan.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
    private static final String NAME = "张三丰";
    private static final String ID_NUMBER = "350526199901041451";

    private final List<Fault> told = new ArrayList<>();
    private final Ticking clock = new Ticking();
    private final Failures failures = new Failures(clock, told::add);

    @Test
    void theSamePlaceHasTheSameShortCode() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            codes.add(Failures.code(new IllegalStateException("张三 350526199901041451", new ArithmeticException("/"))));
        }
        assertThat(codes.getFirst()).isEqualTo(codes.getLast()).matches("AE-[0-9A-F]{4}");
    }

    @Test
    void theLogKnowsThePlaceButNobodysNameAndNumber(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("日志 100%u");
        String words = NAME + " " + ID_NUMBER + " C:\\学校\\" + NAME + ".xlsx";
        try (FaultLog _ = FaultLog.in(logs)) {
            failures.report(new IllegalStateException(words, new NumberFormatException("For input: " + words)));
            // Even where a message is kept, what looks personal is not.
            failures.report(new NullPointerException("Cannot invoke \"x\" because " + words + " is null"));
        }

        String log = all(logs);
        assertThat(log)
                .contains(told.getFirst().code(), told.getLast().code())
                .contains("java.lang.IllegalStateException", "caused by java.lang.NumberFormatException")
                .contains("Cannot invoke \"x\" because ***", "FailuresTest.java")
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContain(ID_NUMBER, "350526", "041451");
        assertThat(told).allSatisfy(fault -> assertThat(fault.details()).doesNotContain(NAME, ID_NUMBER));
    }

    @Test
    void aFloodOfTheSameFaultIsToldOnceAMinute() {
        for (int i = 0; i < 1000; i++) {
            failures.report(fault());
        }
        assertThat(told).hasSize(1);
        clock.now = clock.now.plus(Failures.SILENCE).plus(Duration.ofSeconds(1));
        failures.report(fault());
        assertThat(told).hasSize(2);
    }

    private static RuntimeException fault() {
        return new IllegalStateException("again");
    }

    private static String all(Path logs) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-01-20T10:42:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
