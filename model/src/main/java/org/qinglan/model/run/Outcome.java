package org.qinglan.model.run;

import java.util.List;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.titlereview.TitleReview;
import org.qinglan.model.titlereview.Unmet;

/// What a scheme ended in.
public sealed interface Outcome {
    record Paid(MeritPay pay) implements Outcome {}

    record Ranked(TitleReview review) implements Outcome {}

    record Graded(Grading grading) implements Outcome {}

    /// @param lacks a row, the conditions that do not hold
    record Assessed(List<List<Unmet>> lacks) implements Outcome {
        public Assessed {
            lacks = List.copyOf(lacks);
        }

        /// A row, the names of the conditions that do not hold.
        public List<List<String>> failing() {
            return lacks.stream()
                    .map(row -> row.stream().map(Unmet::reason).toList())
                    .toList();
        }
    }
}
