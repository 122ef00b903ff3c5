package org.qinglan.app.area;

import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.standing.OverviewMaker;

/// What a page of an area can show.
public sealed interface AreaTab {
    /// Stable English name; its button is found by it.
    String key();

    String name();

    record Standing(OverviewMaker maker) implements AreaTab {
        @Override
        public String key() {
            return maker.key();
        }

        @Override
        public String name() {
            return maker.name();
        }
    }

    record Book(Ledger ledger) implements AreaTab {
        @Override
        public String key() {
            return ledger.key();
        }

        @Override
        public String name() {
            return ledger.name();
        }
    }

    /// Something that only this area has.
    ///
    /// @param look    called when somebody begins to look at it
    /// @param refresh called when somebody asks for it anew
    record Own(String key, String name, Runnable look, Runnable refresh) implements AreaTab {}
}
