package org.qinglan.app.task;

import org.qinglan.model.store.Progress;

/// Something that takes longer than a blink, done away from the screen.
@FunctionalInterface
public interface Work<T> {

    /// Does the work on the worker's thread; asks `progress` now and then whether to stop.
    T run(Progress progress);
}
