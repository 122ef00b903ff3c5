package org.qinglan.app.projector;

import java.util.List;

/// One thing to look at, in texts that everybody may see.
public sealed interface Slide {
    String title();

    record Words(String title, List<String> lines) implements Slide {
        public Words {
            lines = List.copyOf(lines);
        }
    }

    record Bars(String title, List<Bar> bars) implements Slide {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// @param share  of the longest bar, in thousandths
    /// @param figure what the bar stands for
    record Bar(String label, int share, String figure) {}

    /// @param rows  a list of cells each
    record Lines(String title, List<String> head, List<List<String>> rows) implements Slide {
        public Lines {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }
}
