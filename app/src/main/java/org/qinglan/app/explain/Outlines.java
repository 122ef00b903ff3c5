package org.qinglan.app.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglan.app.explain.ExplanationText.Passage;
import org.qinglan.reports.document.Block;

/// The numbers of one person, an outline each. Each is told as on the screen; only what was told with an earlier number
/// is named with its place instead.
final class Outlines {
    private final ExplanationText text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    /// Where the figures of the earlier numbers are told.
    private final Map<Passage, String> told = new HashMap<>();

    Outlines(ExplanationText text) {
        this.text = text;
    }

    /// Adds a number; one that was told within an earlier one has no outline of its own.
    void add(ExplanationViewModel.Subject subject) {
        List<Passage> passages = text.passages(subject.explanation());
        ExplanationLine line = ExplanationLine.of(subject.explanation());
        String known = told.get(key(passages.getFirst()));
        String place = known == null ? String.valueOf(blocks.size() + 1) : known;
        results.add(line.name());
        results.add(text.messages().text("explain.paper-place", text.value(line), place));
        if (known == null) {
            blocks.add(new Block.Outline(place + "　" + text.title(subject), points(passages, place)));
        }
    }

    /// Name, value with its place, name, value …
    List<String> results() {
        return results;
    }

    List<Block> blocks() {
        return blocks;
    }

    private List<Block.Point> points(List<Passage> passages, String root) {
        Map<Passage, String> here = new HashMap<>();
        List<Block.Point> points = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        int folded = Integer.MAX_VALUE;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.depth() <= folded) {
                String number = root + next(counts, passage.depth());
                String known = opens(passages, i) ? told.get(key(passage)) : null;
                folded = known == null ? Integer.MAX_VALUE : passage.depth();
                points.add(point(passage, number, known == null ? passage.lines() : see(known)));
                here.putIfAbsent(key(passage), number);
            }
        }
        here.forEach(told::putIfAbsent);
        return points;
    }

    private static boolean opens(List<Passage> passages, int at) {
        return at + 1 < passages.size()
                && passages.get(at + 1).depth() > passages.get(at).depth();
    }

    private List<String> see(String place) {
        return List.of(text.messages().text("explain.paper-see", place));
    }

    /// The head of an outline names its first figure.
    private static Block.Point point(Passage passage, String number, List<String> lines) {
        String title = passage.depth() == 0 ? "" : number + " " + passage.head();
        return new Block.Point(Math.max(0, passage.depth() - 1), title, lines);
    }

    /// `.1.3` for the third input of the first input.
    private static String next(List<Integer> counts, int depth) {
        while (counts.size() > depth) {
            counts.removeLast();
        }
        while (counts.size() < depth) {
            counts.add(0);
        }
        if (depth > 0) {
            counts.set(depth - 1, counts.get(depth - 1) + 1);
        }
        return counts.stream().map(count -> "." + count).collect(Collectors.joining());
    }

    private static Passage key(Passage passage) {
        return new Passage(0, passage.head(), passage.lines());
    }
}
