package org.qinglan.model.standing;

/// One list that a page offers.
public interface OverviewMaker {
    /// Stable English name, e.g. `training-standing`.
    String key();

    /// Chinese name of the list.
    String name();

    Area area();

    Overview make(Situation situation);
}
