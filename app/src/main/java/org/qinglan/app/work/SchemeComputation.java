package org.qinglan.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.qinglan.app.run.Computation;
import org.qinglan.app.run.SchemeChoice;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.demo.DemoSchool;

/// Schemes for the window: those of the sample school, and whichever the school has written itself.
public final class SchemeComputation implements Computation {
    private static final Messages MESSAGES = Messages.beside(SchemeComputation.class);
    private final RunArchive archive;
    private final Deliverables deliverables;
    private final String author;
    /// Read once: each takes a while, and several pages offer them.
    private List<SchemeChoice> known = List.of();

    /// @param author who computes, for the journal
    public SchemeComputation(Clock clock, String author) {
        this.archive = new RunArchive(clock);
        this.deliverables = new Deliverables(Program.NAME, clock);
        this.author = author;
    }

    @Override
    public synchronized List<SchemeChoice> schemes() {
        if (known.isEmpty()) {
            known = read();
        }
        return known;
    }

    private static List<SchemeChoice> read() {
        return Stream.of(DemoSchool.MERIT_PAY, DemoSchool.TITLE_REVIEW, DemoSchool.TRAINING)
                .map(name -> read(name, DemoSchool.scheme(name)))
                .<SchemeChoice>mapMulti((reading, into) -> {
                    if (reading instanceof SchemeReading.Accepted(var choice)) {
                        into.accept(choice);
                    }
                })
                .toList();
    }

    @Override
    public SchemeReading read(Path scheme) {
        try {
            return read(String.valueOf(scheme.getFileName()), Files.readString(scheme));
        } catch (IOException _) {
            return new SchemeReading.Refused(
                    List.of(finding("scheme-unreadable", String.valueOf(scheme.getFileName()))));
        }
    }

    private static SchemeReading read(String name, String text) {
        return switch (CheckedScheme.read(name, text)) {
            case org.qinglan.model.scheme.SchemeReading.Accepted(var scheme, var _) ->
                new SchemeReading.Accepted(new SchemeChoice(scheme.name(), scheme.purpose(), text));
            case org.qinglan.model.scheme.SchemeReading.Refused(var findings) -> new SchemeReading.Refused(findings);
        };
    }

    @Override
    public RunOutcome run(SchemeChoice choice, SchoolFile school, Progress progress) {
        return switch (CheckedScheme.read(choice.name(), choice.text())) {
            case org.qinglan.model.scheme.SchemeReading.Accepted(var scheme, var _) ->
                compute(scheme, school, progress);
            case org.qinglan.model.scheme.SchemeReading.Refused(var findings) -> new RunOutcome.Refused(findings);
        };
    }

    private RunOutcome compute(Scheme scheme, SchoolFile school, Progress progress) {
        try {
            progress.check();
            RunOutcome outcome =
                    new RunOutcome.Computed(ComputedRun.of(scheme, SchoolRules.dossier(school), school.roster()));
            progress.check();
            return outcome;
        } catch (SchemeFailure failure) {
            return new RunOutcome.Refused(List.of(failure.finding()));
        }
    }

    @Override
    public Handover hand(Run run, SchoolFile school, Path folder, Progress progress) {
        ComputedRun computed = computed(run);
        return write(computed, school, folder, progress, () -> archive.store(computed, school, author));
    }

    @Override
    public Handover handAgain(FrozenRun run, SchoolFile school, Path folder, Progress progress) {
        return write(computed(run.run()), school, folder, progress, run::id);
    }

    /// @param number asked for once everything is written
    private Handover write(ComputedRun run, SchoolFile school, Path folder, Progress progress, LongSupplier number) {
        return switch (deliverables.write(run, school.schoolName(), folder, progress)) {
            case Deliverables.Delivery.Done(var files, var notes) ->
                new Handover.Done(number.getAsLong(), files, notes);
            case Deliverables.Delivery.Refused(var reason) -> new Handover.Refused(reason);
        };
    }

    private static ComputedRun computed(Run run) {
        if (run instanceof ComputedRun computed) {
            return computed;
        }
        throw new IllegalArgumentException("not computed here: " + run.title());
    }

    private static Finding finding(String code, String place) {
        return new Finding(code, Severity.ERROR, place, MESSAGES.text(code), MESSAGES.text(code + ".mend"), null);
    }
}
