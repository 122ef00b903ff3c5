package org.qinglan.model.store;

/// Told how far long work is, and asked whether it shall stop.
public interface Progress {
    /// Nobody watches, nobody cancels.
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param total 0 where it is not known
    void report(long done, long total);

    boolean cancelled();

    /// @throws CancelledException if somebody asked to stop
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }

    /// Thrown out of work that was asked to stop; whatever it did is rolled back.
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CancelledException() {
            super("cancelled");
        }
    }
}
