package org.qinglan.model.run;

import java.util.List;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.titlereview.TitleReview;

/// What a scheme ended in.
public sealed interface Outcome {
    record Paid(MeritPay pay) implements Outcome {}

    record Ranked(TitleReview review) implements Outcome {}

    record Graded(Grading grading) implements Outcome {}

    /// @param failing a row, the conditions that do not hold
    record Assessed(List<List<String>> failing) implements Outcome {
        public Assessed {
            failing = List.copyOf(failing);
        }
    }
}
