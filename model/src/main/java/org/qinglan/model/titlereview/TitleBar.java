package org.qinglan.model.titlereview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ethics.Measure;
import org.qinglan.model.ethics.VetoWindow;
import org.qinglan.model.ethics.rule.SanctionRegime;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.yaml.YamlMap;

/// Which veto windows that cover the cut-off day bar an application for a title.
///
/// @param scopes       windows of these scopes bar, whatever they come from
/// @param sanctionFrom the period of a sanction bars from this severity on: 1 警告, 2 记过; 0 where none does
/// @param managers     whether the rule speaks only of those in a manager's post (管理、双肩挑)
record TitleBar(RuleHead head, Set<String> scopes, int sanctionFrom, boolean managers) implements Rule {
    public static final RuleKind<TitleBar> KIND = new Kind();
    private static final Set<String> MANAGERS = Set.of("管理", "双肩挑");

    public TitleBar {
        scopes = Set.copyOf(scopes);
    }

    /// A manager is whom the roster or the decision itself calls one.
    boolean concerns(LedgerRecord teacher, VetoWindow window) {
        Measure measure = window.measure();
        return !managers
                || MANAGERS.contains(teacher.text("post_kind").strip())
                || (measure != null && measure.personnel().equals(SanctionRegime.MANAGERS));
    }

    boolean bars(VetoWindow window) {
        return bars(window.scope(), window.severity());
    }

    private boolean bars(String scope, int severity) {
        return scope.equals(VetoWindow.SANCTION)
                ? sanctionFrom > 0 && severity >= sanctionFrom
                : scopes.contains(scope);
    }

    private static final class Kind implements RuleKind<TitleBar> {
        private static final int MOST = 9;

        @Override
        public String key() {
            return "title-bar";
        }

        @Override
        public String term() {
            return "处分与职称申报";
        }

        @Override
        public Class<TitleBar> type() {
            return TitleBar.class;
        }

        @Override
        public @Nullable TitleBar read(RuleHead head, YamlMap map) {
            boolean managers = map.find("personnel").isPresent()
                    && map.wantOneOf("personnel", List.of("全体", "管理人员")).equals("管理人员");
            return new TitleBar(head, Set.copyOf(map.words("scopes")), map.count("sanction-from", 0, MOST), managers);
        }

        @Override
        public Map<String, String> workOut(TitleBar rule, YamlMap given) {
            int severity = given.count("处分轻重", 0, MOST);
            return Map.of("不得申报", rule.bars(given.wantText("范围"), severity) ? "是" : "否");
        }
    }
}
