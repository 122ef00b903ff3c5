package org.qinglan.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.SchoolFileException;

class BackgroundTest {
    private final List<String> told = new ArrayList<>();
    private final Background background = new Background(
            Runnable::run,
            Runnable::run,
            new Background.Trouble(
                    finding -> told.add(finding.sentence()),
                    failure -> told.add(failure.getClass().getSimpleName())));

    @Test
    void theResultComesBackAndThenNothingRuns() {
        background.run("数数", _ -> 42, result -> told.add("" + result));
        assertThat(told).containsExactly("42");
        assertThat(background.busy().get()).isFalse();
        assertThat(background.description().get()).isEmpty();
    }

    @Test
    void whileItRunsItIsNamedAndItsProgressIsSeen() {
        background.run(
                "数数",
                progress -> {
                    progress.report(3, 4);
                    return background.description().get()
                            + background.progress().get()
                            + background.busy().get();
                },
                told::add);
        assertThat(told).containsExactly("数数0.75true");
    }

    @Test
    void progressOfUnknownLengthIsNegative() {
        background.run(
                "数数",
                progress -> {
                    progress.report(3, 0);
                    return background.progress().get();
                },
                share -> told.add("" + share));
        assertThat(told).containsExactly("-1.0");
    }

    @Test
    void cancelledWorkStopsAndItsResultIsNotUsed() {
        background.run(
                "数数",
                progress -> {
                    background.cancel();
                    progress.check();
                    return 42;
                },
                result -> told.add("" + result),
                () -> told.add("stopped"));
        assertThat(told).containsExactly("stopped");
        assertThat(background.busy().get()).isFalse();
    }

    @Test
    void workCancelledBeforeItIsShownStopsToo() {
        Deque<Runnable> later = new ArrayDeque<>();
        Background slow = new Background(
                later::add, Runnable::run, new Background.Trouble(_ -> {}, failure -> told.add(failure.toString())));
        slow.run(
                "数数",
                progress -> {
                    progress.check();
                    return 42;
                },
                result -> told.add("" + result),
                () -> told.add("stopped"));
        slow.cancel();
        later.forEach(Runnable::run);
        assertThat(told).containsExactly("stopped");
    }

    @Test
    void aRefusalIsToldInItsOwnSentence() {
        Finding finding = new Finding("busy", Finding.Severity.ERROR, "一中.qinglan", "已在别处打开。", "", null);
        background.run("打开", _ -> refuse(finding), told::add, () -> told.add("stopped"));
        assertThat(told).containsExactly("stopped", "一中.qinglan：已在别处打开。");
    }

    @Test
    void afterAFaultTheNextWorkGoesOn() {
        background.run("坏", _ -> List.of().getFirst(), result -> told.add("" + result));
        background.run("好", _ -> "好", told::add);
        assertThat(told).containsExactly("NoSuchElementException", "好");
    }

    private static String refuse(Finding finding) {
        throw new SchoolFileException(finding);
    }
}
