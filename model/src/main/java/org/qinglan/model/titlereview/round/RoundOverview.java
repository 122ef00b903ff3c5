package org.qinglan.model.titlereview.round;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;

/// A list of what a round holds; asked by a page of lists, of what the newest round holds.
///
/// @param notes what a reader must know of the whole
public record RoundOverview(
        String key,
        String name,
        List<Column> columns,
        Function<TitleRound, List<Line>> lines,
        Function<TitleRound, List<Finding>> notes)
        implements OverviewMaker {
    public RoundOverview {
        columns = List.copyOf(columns);
    }

    @Override
    public Area area() {
        return Area.TITLE_REVIEW;
    }

    @Override
    public Overview make(Situation situation) {
        Optional<TitleRound> round = TitleRound.latest(situation);
        return round.map(this::of)
                .orElseGet(() -> new Overview(columns, List.of(), List.of(RoundSay.note("no-rounds"))));
    }

    public Overview of(TitleRound round) {
        return new Overview(columns, lines.apply(round), notes.apply(round));
    }
}
