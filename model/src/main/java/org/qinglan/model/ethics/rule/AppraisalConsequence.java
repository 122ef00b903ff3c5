package org.qinglan.model.ethics.rule;

import java.util.Arrays;
import java.util.List;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.RuleHead;

/// What follows for the annual appraisal from a sanction, an open investigation or an ethics assessment.
///
/// @param causes    handlings that have the effect; for [Cause#ASSESSMENT] grades; empty for [Cause#INVESTIGATION]
/// @param personnel for whom, as in [SanctionRegime]
/// @param regraded  for an investigation: the handlings after which the grade is settled later, as after none
public record AppraisalConsequence(
        RuleHead head,
        Cause cause,
        List<String> causes,
        String personnel,
        Years years,
        Limit limit,
        List<String> regraded)
        implements Rule {
    public AppraisalConsequence {
        causes = List.copyOf(causes);
        regraded = List.copyOf(regraded);
    }

    /// Whether it holds for such a handling of such a person.
    public boolean holdsFor(String handling, String whose) {
        return cause == Cause.SANCTION
                && (personnel.equals(SanctionRegime.EVERYBODY) || personnel.equals(whose))
                && causes.stream().anyMatch(handling::startsWith);
    }

    /// From what it follows.
    public enum Cause {
        SANCTION("处分"),
        INVESTIGATION("立案调查"),
        ASSESSMENT("师德考核");

        private final String term;

        Cause(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(Cause::term).toList();
        }

        static Cause of(String term) {
            return Arrays.stream(values())
                    .filter(cause -> cause.term.equals(term))
                    .findFirst()
                    .orElse(SANCTION);
        }
    }

    /// Which years are hit.
    public enum Years {
        /// The calendar year of the decision, or of the assessment.
        DECISION("决定当年"),
        DECISION_AND_NEXT("决定当年和第二年"),
        /// Those whose last day lies in the period.
        YEAR_END("年末仍在处分期内的各年"),
        /// Those of which any day lies in the period.
        TOUCHED("处分期所及的各年");

        private final String term;

        Years(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }

        static List<String> terms() {
            return Arrays.stream(values()).map(Years::term).toList();
        }

        static Years of(String term) {
            return Arrays.stream(values())
                    .filter(years -> years.term.equals(term))
                    .findFirst()
                    .orElse(DECISION);
        }
    }
}
