package org.qinglan.app.tour;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Sees from outside how long the screen's thread answers nobody, and what it does meanwhile.
///
/// A block counts by what the thread itself does, not by the clock: on a computer that others use too it often only
/// waits for its turn.
public final class Watchdog implements AutoCloseable {
    private static final long LOOK_MILLIS = 10;
    private static final long SHORT_MILLIS = 50;
    private static final int FRAMES = 6;

    /// A time in which nothing was answered.
    ///
    /// @param millis how long the thread worked, and how long our code waited for others
    /// @param clock  how long it lasted
    /// @param stack  what the thread did half-way: where it was, then our own code
    public record Block(long millis, long clock, String stop, String stack) {}

    private final Thread screen;
    private final List<Block> blocks = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().name("watchdog").daemon().unstarted(this::watch);
    private final AtomicInteger pauses = new AtomicInteger();
    private volatile String stop = "";
    private volatile boolean ended;

    public Watchdog(Thread screen) {
        this.screen = screen;
        thread.start();
    }

    public void at(String name) {
        stop = name;
    }

    /// Does something that is not the program's own doing and does not count.
    public void without(Runnable action) {
        pauses.incrementAndGet();
        try {
            action.run();
        } finally {
            pauses.incrementAndGet();
        }
    }

    /// How long a thread has worked so far, in nanoseconds.
    public static long worked(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    }

    private void watch() {
        while (!ended) {
            int before = pauses.get();
            if (before % 2 == 0) {
                look().filter(block -> block.millis() > SHORT_MILLIS && before == pauses.get())
                        .ifPresent(this::add);
            }
            pause();
        }
    }

    /// Asks something of the screen's thread and looks at it until it answers; nothing where it answers at once.
    private Optional<Block> look() {
        AtomicBoolean answered = new AtomicBoolean();
        long worked = worked(screen);
        long asked = System.nanoTime();
        Platform.runLater(() -> answered.set(true));
        List<String> seen = new ArrayList<>();
        long waited = 0;
        while (!answered.get() && !ended) {
            long since = System.nanoTime();
            pause();
            String stack = stack();
            seen.add(stack);
            // What the toolkit itself waits for, its painter or the next event, is not ours.
            boolean waits = screen.getState() != Thread.State.RUNNABLE && stack.contains("org.qinglan");
            waited += waits ? System.nanoTime() - since : 0;
        }
        long clock = System.nanoTime() - asked;
        long work = Math.min(clock, worked(screen) - worked + waited);
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(work / 1_000_000, clock / 1_000_000, stop, seen.get(seen.size() / 2)));
    }

    private void add(Block block) {
        synchronized (blocks) {
            blocks.add(block);
        }
    }

    private String stack() {
        List<String> frames = Arrays.stream(screen.getStackTrace())
                .map(frame -> frame.toString().replaceFirst("^.*/", ""))
                .toList();
        return Stream.concat(
                        frames.stream().limit(FRAMES),
                        frames.stream()
                                .skip(FRAMES)
                                .filter(frame -> frame.contains("org.qinglan"))
                                .limit(FRAMES))
                .collect(Collectors.joining(" < "));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The longest first.
    public List<Block> worst() {
        synchronized (blocks) {
            return blocks.stream()
                    .sorted(Comparator.comparingLong(Block::millis).reversed())
                    .toList();
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
