package org.qinglan.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>();

    @Test
    void whoGoesBackCanGoForwardAgain() {
        history.leave("a");
        history.leave("b");
        assertThat(history.back("c")).contains("b");
        assertThat(history.back("b")).contains("a");
        assertThat(history.back("a")).isEmpty();
        assertThat(history.forward("a")).contains("b");
        assertThat(history.forward("b")).contains("c");
        assertThat(history.forward("c")).isEmpty();
    }

    @Test
    void aNewWayForgetsWhatWasAhead() {
        history.leave("a");
        assertThat(history.back("b")).contains("a");
        history.leave("a");
        assertThat(history.forward("c")).isEmpty();
        assertThat(history.back("c")).contains("a");
    }

    @Test
    void onlyTheLastFiftyPlacesAreKept() {
        for (int place = 0; place < 60; place++) {
            history.leave(Integer.toString(place));
        }
        String here = "60";
        int steps = 0;
        for (var before = history.back(here); before.isPresent(); before = history.back(here)) {
            here = before.orElseThrow();
            steps++;
        }
        assertThat(steps).isEqualTo(50);
        assertThat(here).isEqualTo("10");
    }
}
