package org.qinglan.model.appraisal;

import org.qinglan.model.ethics.rule.Limit;
import org.qinglan.model.standing.Overview.Reason;

/// Something that keeps a teacher from a grade in one year, with its reason.
public record Bar(Limit limit, Reason reason) {
    boolean allows(Grade grade) {
        return limit.allows(grade.term());
    }
}
