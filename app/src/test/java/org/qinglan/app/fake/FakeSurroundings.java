package org.qinglan.app.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Manners;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.task.Background;

/// What surrounds a page: the same day always, dialogs that answer at once, trouble that is kept and told to nobody.
public final class FakeSurroundings {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC);

    public final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> refusals = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Around around;

    private FakeSurroundings(Executor worker, Executor screen, Drafts drafts) {
        around = new Around(
                new Background(
                        worker,
                        screen,
                        new Background.Trouble(finding -> refusals.add(finding.sentence()), failures::add)),
                dialogs,
                Messages.in(Locale.CHINA),
                CLOCK,
                new Manners(Settings.inMemory(), drafts, CLOCK));
    }

    /// In which all work is done at once.
    public static FakeSurroundings atOnce() {
        return keeping(Drafts.none());
    }

    /// In which all work is done at once and drafts are kept.
    public static FakeSurroundings keeping(Drafts drafts) {
        return new FakeSurroundings(Runnable::run, Runnable::run, drafts);
    }

    public static FakeSurroundings beside(Executor worker, Executor screen) {
        return new FakeSurroundings(worker, screen, Drafts.none());
    }

    public Around around() {
        return around;
    }

    /// What a school file refused, each in its sentence.
    public List<String> refusals() {
        return refusals;
    }

    /// What should not happen.
    public List<Throwable> failures() {
        return failures;
    }
}
