package org.qinglan.app.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.titlereview.round.MarkGrid;
import org.qinglan.model.titlereview.round.NoticeLines;
import org.qinglan.model.titlereview.round.PanelMarks;
import org.qinglan.model.titlereview.round.TitleRound;
import org.qinglan.model.titlereview.round.TitleRoundFeature;

/// A round as the worker has read it for the screen.
///
/// @param names     of all rounds, the newest first
/// @param round     nothing where there is none
/// @param item      of whose marks the grid is; empty where there is no panel
/// @param marks     nothing where there is no panel
record ShownRound(
        List<String> names,
        @Nullable TitleRound round,
        List<Obstacle> obstacles,
        Map<RoundSection, Overview> lists,
        String item,
        @Nullable PanelMarks marks) {
    ShownRound {
        names = List.copyOf(names);
        obstacles = List.copyOf(obstacles);
        lists = Map.copyOf(lists);
    }

    /// @param name of the round that was looked at before; empty for the newest
    /// @param item of whose marks the grid was; empty for the first
    static ShownRound read(Situation situation, String name, String item) {
        List<TitleRound> all = TitleRound.all(situation);
        List<String> names = all.stream().map(TitleRound::name).toList();
        TitleRound round = all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        if (round == null) {
            return new ShownRound(names, null, List.of(), Map.of(), "", null);
        }
        List<String> items = round.panelItems();
        String shown = items.contains(item) ? item : items.isEmpty() ? "" : items.getFirst();
        PanelMarks marks = shown.isEmpty() ? null : PanelMarks.of(round, shown);
        return new ShownRound(names, round, round.obstacles(), lists(round, marks), shown, marks);
    }

    private static Map<RoundSection, Overview> lists(TitleRound round, @Nullable PanelMarks marks) {
        Map<RoundSection, Overview> lists = new EnumMap<>(RoundSection.class);
        lists.put(RoundSection.APPLICANTS, TitleRoundFeature.APPLICANTS.of(round));
        lists.put(RoundSection.POSTS, TitleRoundFeature.POSTS.of(round));
        lists.put(
                RoundSection.MARKS,
                marks == null ? new Overview(List.of(), List.of(), List.of()) : MarkGrid.of(round, marks));
        lists.put(RoundSection.BALLOTS, TitleRoundFeature.BALLOTS.of(round));
        lists.put(RoundSection.OUTCOMES, TitleRoundFeature.OUTCOMES.of(round));
        lists.put(RoundSection.NOTICE, NoticeLines.of(round));
        return lists;
    }
}
