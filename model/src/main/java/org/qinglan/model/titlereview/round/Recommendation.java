package org.qinglan.model.titlereview.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qinglan.model.titlereview.round.Ranking.Placed;

/// Who is recommended within the posts of each track, and in what order the others stand in reserve.
///
/// Equals are never parted: where they are more than the posts that are left, all of them wait for a decision.
///
/// @param byTeacher verdict by number in the roster
public record Recommendation(Map<Long, Verdict> byTeacher) {

    /// @param reserve 1 for the first who moves up, shared by equals; 0 for everybody else
    public record Verdict(OutcomeWord word, int reserve) {}

    public Recommendation {
        byTeacher = Map.copyOf(byTeacher);
    }

    /// @param tracks by number in the roster
    /// @param quotas by track; a track without one has no posts
    public static Recommendation of(List<Placed> placed, Map<Long, String> tracks, Map<String, Integer> quotas) {
        Map<String, TreeMap<Integer, List<Placed>>> byTrack = new LinkedHashMap<>();
        Map<Long, Verdict> verdicts = new HashMap<>();
        for (Placed one : placed) {
            if (one.place() == 0) {
                verdicts.put(one.teacher(), new Verdict(OutcomeWord.UNFIT, 0));
            } else {
                byTrack.computeIfAbsent(tracks.getOrDefault(one.teacher(), ""), _ -> new TreeMap<>())
                        .computeIfAbsent(one.place(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        byTrack.forEach((track, groups) -> fill(groups, quotas.getOrDefault(track, 0), verdicts));
        return new Recommendation(verdicts);
    }

    /// @param groups those of equal place together, the best first
    private static void fill(TreeMap<Integer, List<Placed>> groups, int quota, Map<Long, Verdict> verdicts) {
        int left = quota;
        int reserve = 1;
        for (List<Placed> equals : groups.values()) {
            if (left >= equals.size()) {
                put(equals, new Verdict(OutcomeWord.RECOMMENDED, 0), verdicts);
                left -= equals.size();
            } else if (left > 0) {
                put(equals, new Verdict(OutcomeWord.TIED, 0), verdicts);
                left = 0;
            } else {
                put(equals, new Verdict(OutcomeWord.RESERVE, reserve), verdicts);
                reserve += equals.size();
            }
        }
    }

    private static void put(List<Placed> equals, Verdict verdict, Map<Long, Verdict> verdicts) {
        equals.forEach(one -> verdicts.put(one.teacher(), verdict));
    }
}
