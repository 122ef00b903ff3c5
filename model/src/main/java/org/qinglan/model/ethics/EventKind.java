package org.qinglan.model.ethics;

import java.util.Arrays;
import java.util.Optional;

/// What may happen in a case.
public enum EventKind {
    REGISTERED("登记"),
    ACCEPTED("受理"),
    REJECTED("不予受理"),
    UNFOUNDED("不成立"),
    INVESTIGATED("立案调查"),
    PROSECUTED("移送司法"),
    DECIDED("决定"),
    SERVED("送达"),
    REVIEW_ASKED("申请复核"),
    APPEALED("申请申诉"),
    UPHELD("维持"),
    CHANGED("变更"),
    CANCELLED("撤销"),
    EXTENDED("延期"),
    RELEASED("解除"),
    FOLLOWED("挂钩跟踪"),
    VOIDED("作废");

    private final String term;

    EventKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    static Optional<EventKind> of(String term) {
        return Arrays.stream(values()).filter(kind -> kind.term.equals(term)).findFirst();
    }
}
