package org.qinglan.model.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives each event to one of the obligations that it could serve, so that as many as possible are served.
///
/// An augmenting path never takes an event away from an obligation without giving it another; so obligations that come
/// first are served first, a further event never leaves one of them worse off, and the same list always gives the same
/// result.
final class Assignment {
    private static final int NOBODY = -1;
    private final List<List<Integer>> choices;
    private final int[] servedBy;
    private boolean[] tried;

    private Assignment(List<List<Integer>> choices, int events) {
        this.choices = choices;
        this.servedBy = new int[events];
        this.tried = new boolean[events];
        Arrays.fill(servedBy, NOBODY);
    }

    /// @param choices for each obligation the events that could serve it, in the order of preference
    /// @param needs   for each obligation how many events it needs
    /// @param events  how many events there are
    /// @return for each obligation the events that serve it, ascending
    static List<List<Integer>> of(List<List<Integer>> choices, List<Integer> needs, int events) {
        Assignment assignment = new Assignment(choices, events);
        for (int place = 0; place < choices.size(); place++) {
            for (int unit = 0; unit < needs.get(place); unit++) {
                assignment.tried = new boolean[events];
                if (!assignment.serve(place)) {
                    break;
                }
            }
        }
        return assignment.result();
    }

    private boolean serve(int place) {
        for (int event : choices.get(place)) {
            if (!tried[event]) {
                tried[event] = true;
                if (servedBy[event] == NOBODY || serve(servedBy[event])) {
                    servedBy[event] = place;
                    return true;
                }
            }
        }
        return false;
    }

    private List<List<Integer>> result() {
        List<List<Integer>> result = new ArrayList<>();
        choices.forEach(_ -> result.add(new ArrayList<>()));
        for (int event = 0; event < servedBy.length; event++) {
            if (servedBy[event] != NOBODY) {
                result.get(servedBy[event]).add(event);
            }
        }
        return result;
    }
}
