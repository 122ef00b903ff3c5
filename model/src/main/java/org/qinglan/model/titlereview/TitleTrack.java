package org.qinglan.model.titlereview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Along which tracks (评审系列) one may apply, and whether papers are demanded.
///
/// @param mayServe  what may be handed in instead of papers
/// @param ruralYears years in villages that a track asks, 0 where the sources give none
record TitleTrack(RuleHead head, List<String> tracks, boolean papers, List<String> mayServe, int ruralYears)
        implements Rule {
    public static final RuleKind<TitleTrack> KIND = new Kind();

    public TitleTrack {
        tracks = List.copyOf(tracks);
        mayServe = List.copyOf(mayServe);
    }

    /// Whether somebody on a track must have served in villages; the unified track (统一) never asks it.
    boolean asksRuralService(String track) {
        return ruralYears > 0 && tracks.contains(track) && !track.equals("统一");
    }

    private static final class Kind implements RuleKind<TitleTrack> {
        private static final int MOST = 60;

        @Override
        public String key() {
            return "title-track";
        }

        @Override
        public String term() {
            return "职称评审系列";
        }

        @Override
        public Class<TitleTrack> type() {
            return TitleTrack.class;
        }

        @Override
        public @Nullable TitleTrack read(RuleHead head, YamlMap map) {
            map.wantList("tracks");
            boolean papers = map.flag("papers", true);
            return new TitleTrack(
                    head, map.words("tracks"), papers, map.words("may-serve"), map.count("rural-years", 0, MOST));
        }

        @Override
        public Map<String, String> workOut(TitleTrack rule, YamlMap given) {
            String track = given.text("系列");
            return Map.of("可走", rule.tracks().contains(track) ? "是" : "否", "要求论文", rule.papers() ? "是" : "否");
        }
    }
}
