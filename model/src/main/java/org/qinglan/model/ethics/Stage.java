package org.qinglan.model.ethics;

/// How far a case is.
public enum Stage {
    NONE(""),
    REGISTERED("已登记，待受理"),
    CHECKED("已受理，初核中"),
    INVESTIGATED("立案调查中"),
    PROSECUTED("已移送司法"),
    CLOSED("已归档（未作处理）"),
    IN_FORCE("已决定，执行中"),
    UNDER_REVIEW("执行中，复核中"),
    UNDER_APPEAL("执行中，申诉中"),
    RELEASED("已解除"),
    CANCELLED("已撤销，自始无效");

    private final String term;

    Stage(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /// Whether a decision stands.
    public boolean isDecided() {
        return switch (this) {
            case IN_FORCE, UNDER_REVIEW, UNDER_APPEAL, RELEASED -> true;
            case NONE, REGISTERED, CHECKED, INVESTIGATED, PROSECUTED, CLOSED, CANCELLED -> false;
        };
    }

    /// Whether somebody must go on with it.
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, CHECKED, INVESTIGATED, PROSECUTED, UNDER_REVIEW, UNDER_APPEAL -> true;
            case NONE, CLOSED, IN_FORCE, RELEASED, CANCELLED -> false;
        };
    }
}
