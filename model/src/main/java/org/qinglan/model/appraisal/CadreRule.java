package org.qinglan.model.appraisal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// How those with an office in the school (干部) are appraised, and who must go who stands at the end too often.
///
/// @param who        offices meant, by their words; empty for everybody with an office
/// @param lastPlaces how many places at the end count, 0 where none do
/// @param inARow     so many years running
public record CadreRule(RuleHead head, List<String> who, int lastPlaces, int inARow, String consequence)
        implements Rule {
    public static final RuleKind<CadreRule> KIND = new Kind();

    public CadreRule {
        who = List.copyOf(who);
    }

    /// Whether the rule speaks of a person, by the office (行政职务) in the roster.
    public boolean concerns(LedgerRecord teacher) {
        String office = teacher.text("position").strip();
        return !office.isEmpty()
                && !office.equals("无")
                && (who.isEmpty() || who.stream().anyMatch(word -> holds(office, word)));
    }

    /// A 副校长 is no 校长, though the word ends so.
    private static boolean holds(String office, String word) {
        return List.of(office.split("[、,，;；兼/\\s]+", -1)).contains(word);
    }

    boolean isLast(int place, int outOf) {
        return lastPlaces > 0 && place > 0 && place <= outOf && place > outOf - lastPlaces;
    }

    private static final class Kind implements RuleKind<CadreRule> {
        private static final int MOST = 1000;

        @Override
        public String key() {
            return "cadre-appraisal";
        }

        @Override
        public String term() {
            return "干部考核";
        }

        @Override
        public Class<CadreRule> type() {
            return CadreRule.class;
        }

        @Override
        public @Nullable CadreRule read(RuleHead head, YamlMap map) {
            map.wantOneOf("per", List.of("学年"));
            List<String> who = map.words("who");
            int places = map.count("last-places", 0, MOST);
            int inARow = Math.max(1, map.count("in-a-row", 1, MOST));
            return new CadreRule(head, who, places, inARow, map.text("consequence"));
        }

        @Override
        public Map<String, String> workOut(CadreRule rule, YamlMap given) {
            int place = given.count("名次", 0, MOST);
            int outOf = given.count("排名人数", 0, MOST);
            String inTheLast = rule.isLast(place, outOf) ? "是" : "否";
            return Map.of("末位", inTheLast, "每年一次", "是");
        }
    }
}
