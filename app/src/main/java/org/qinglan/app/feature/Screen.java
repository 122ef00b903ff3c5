package org.qinglan.app.feature;

import java.util.Optional;
import javafx.scene.Node;

/// What a page, or a tab of one, shows to the window around it.
public interface Screen {
    Node node();

    /// Puts the focus on what comes next.
    void focus();

    /// Puts the cursor where something is searched for; nothing happens where there is no such place.
    void focusSearch();

    /// What F5 does: what is shown is made anew.
    void refresh();

    /// What Ctrl+P puts on paper; nothing where nothing is shown that could be printed.
    default Optional<PrintRequest> printable() {
        return Optional.empty();
    }

    /// A part that takes the focus as a whole and has nothing to search.
    ///
    /// @param refresh what F5 does
    static Screen of(Node node, Runnable refresh) {
        return new Plain(node, refresh);
    }

    /// A part without a place to search.
    record Plain(Node node, Runnable remake) implements Screen {
        @Override
        public void focus() {
            node.requestFocus();
        }

        @Override
        public void focusSearch() {}

        @Override
        public void refresh() {
            remake.run();
        }
    }
}
