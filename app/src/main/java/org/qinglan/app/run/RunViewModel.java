package org.qinglan.app.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.explain.ExplanationViewModel;
import org.qinglan.app.explain.Lead;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.app.projector.Slide;
import org.qinglan.app.search.SearchKey;
import org.qinglan.app.task.Background;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.result.Division;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.store.SchoolFile;

/// A page on which schemes of one kind are run and their result is looked into.
public final class RunViewModel {
    private final Purpose kind;
    private final Computation computation;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Consumer<PrintRequest> paper;
    private final ExplanationViewModel explanation;

    private final ObservableList<SchemeChoice> schemes = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable SchemeChoice> scheme = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Run> result = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable FrozenRun> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final StripViewModel strip = new StripViewModel(this::narrow);
    private final WhatIfViewModel whatIf;
    private final ReadOnlyStringWrapper narrowed = new ReadOnlyStringWrapper("");
    private Set<Long> shown = Set.of();
    private List<ResultRow> all = List.of();
    /// Under which the result is frozen in the file; 0 where it is not.
    private long number;

    private @Nullable Explained explained;
    private @Nullable SchoolFile school;

    /// What the page needs of the window.
    ///
    /// @param door  opens a teacher's file
    /// @param paper shows what somebody wants to print
    public record Surroundings(
            Background background,
            Dialogs dialogs,
            Messages messages,
            Consumer<Lead> door,
            Consumer<PrintRequest> paper) {}

    /// The number that is explained.
    private record Explained(ResultRow row, String column) {}

    public RunViewModel(Purpose kind, Computation computation, Surroundings surroundings) {
        this.kind = kind;
        this.computation = computation;
        this.background = surroundings.background();
        this.dialogs = surroundings.dialogs();
        this.messages = surroundings.messages();
        paper = surroundings.paper();
        explanation = new ExplanationViewModel(surroundings.door(), new Papers());
        whatIf = new WhatIfViewModel(background, messages);
        search.subscribe(this::filter);
    }

    /// Begins with a school: its schemes are offered, nothing is computed yet.
    public void open(SchoolFile opened) {
        school = opened;
        forget();
        schemes.clear();
        scheme.set(null);
        background.run(messages.text("run.reading-scheme"), _ -> computation.schemes(), this::offer);
    }

    private void offer(List<SchemeChoice> known) {
        schemes.setAll(known.stream().filter(choice -> choice.kind() == kind).toList());
        scheme.set(schemes.isEmpty() ? null : schemes.getFirst());
    }

    /// Records have changed: what was computed of them is out of date, what was frozen stays what it is.
    public void outdate() {
        outdated.set(result.get() != null && kept.get() == null);
    }

    private void forget() {
        result.set(null);
        outdated.set(false);
        kept.set(null);
        number = 0;
        explained = null;
        all = List.of();
        findings.clear();
        told.set("");
        explanation.clear();
        whatIf.clear();
        shown = Set.of();
        narrowed.set("");
        search.set("");
        filter();
    }

    /// Shows a result that was computed and frozen before.
    public void reveal(FrozenRun frozen) {
        forget();
        kept.set(frozen);
        number = frozen.id();
        show(prepared(new Computation.RunOutcome.Computed(frozen.run())));
    }

    /// Computes the chosen scheme.
    public void run() {
        SchoolFile open = school;
        SchemeChoice chosen = scheme.get();
        if (open == null || chosen == null || computing.get()) {
            return;
        }
        forget();
        computing.set(true);
        background.run(
                messages.text("run.computing", chosen.name()),
                progress -> prepared(computation.run(chosen, open, progress)),
                this::show,
                () -> computing.set(false));
    }

    /// Asks for a folder and writes the workbooks of the result there; the run is frozen in the school file unless it
    /// stands there already.
    void export() {
        SchoolFile open = school;
        Run run = result.get();
        if (open == null || run == null || outdated.get()) {
            return;
        }
        FrozenRun frozen = kept.get();
        dialogs.chooseFolder()
                .ifPresent(folder -> background.run(
                        messages.text("run.exporting"),
                        progress -> frozen == null
                                ? computation.hand(run, open, folder, progress)
                                : computation.handAgain(frozen, open, folder, progress),
                        this::exported));
    }

    private void exported(Computation.Handover handover) {
        switch (handover) {
            case Computation.Handover.Done done -> {
                number = done.run();
                findings.setAll(done.notes());
                told.set(messages.text(
                        kept.get() == null ? "run.exported" : "run.exported-again",
                        done.run(),
                        String.join(
                                "、",
                                done.files().stream()
                                        .map(file -> String.valueOf(file.getFileName()))
                                        .toList()),
                        String.valueOf(done.files().getFirst().getParent())));
            }
            case Computation.Handover.Refused(var reason) -> findings.setAll(reason);
        }
    }

    /// What was last done with the result; empty where nothing was.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /// Asks for a scheme file, reads it and chooses it.
    public void chooseScheme() {
        dialogs.chooseScheme()
                .ifPresent(path ->
                        background.run(messages.text("run.reading-scheme"), _ -> computation.read(path), this::take));
    }

    /// Explains one cell in the panel.
    void explain(ResultRow row, SheetColumn column) {
        Run run = result.get();
        if (run == null) {
            return;
        }
        long teacher = row.row().teacher();
        strip.mark(teacher);
        background.run(
                messages.text("run.explaining"), _ -> ResultPaper.subject(run, row.row(), column.name()), found -> {
                    explained = new Explained(row, column.name());
                    explanation.show(found);
                    whatIf.about(run, teacher, found.explanation());
                });
    }

    /// Puts on paper why a number of somebody is what it is.
    void print(ResultRow row, String column) {
        papers().ifPresent(papers -> paper.accept(papers.number(row.row(), column)));
    }

    /// Puts on paper why all numbers of somebody are what they are.
    void printWhole(ResultRow row) {
        papers().ifPresent(papers -> paper.accept(papers.whole(row.row())));
    }

    private Optional<ResultPaper> papers() {
        Run run = result.get();
        return run == null ? Optional.empty() : Optional.of(new ResultPaper(run, number, outdated.get(), messages));
    }

    /// What the panel prints.
    private final class Papers implements ExplanationViewModel.Printing {
        @Override
        public void shown() {
            Explained now = explained;
            if (now != null) {
                print(now.row(), now.column());
            }
        }

        @Override
        public void whole() {
            Explained now = explained;
            if (now != null) {
                printWhole(now.row());
            }
        }
    }

    /// Shows only some people, beside what is searched for.
    private void narrow(String words, Set<Long> teachers) {
        shown = teachers;
        narrowed.set(words);
        filter();
    }

    /// Shows everybody again.
    void widen() {
        narrow("", Set.of());
    }

    /// In what words the people are chosen who are shown alone; empty where nobody is left out.
    ReadOnlyStringProperty narrowed() {
        return narrowed.getReadOnlyProperty();
    }

    /// The result as slides; nothing where there is none, or no column of numbers to look at.
    Optional<List<Slide>> project(Projection.Choice choice) {
        Run run = result.get();
        SheetColumn about = strip.column().get();
        if (run == null || about == null || outdated.get()) {
            return Optional.empty();
        }
        Beside known = strip.beside().get();
        List<Division> divisions = known == null ? List.of() : known.divisions();
        return Optional.of(new Projection(run, about, divisions, choice, messages)
                .slides(explanation.subject().get()));
    }

    StripViewModel strip() {
        return strip;
    }

    WhatIfViewModel whatIf() {
        return whatIf;
    }

    ObservableList<SchemeChoice> schemes() {
        return schemes;
    }

    SimpleObjectProperty<@Nullable SchemeChoice> scheme() {
        return scheme;
    }

    ReadOnlyObjectProperty<@Nullable Run> result() {
        return result.getReadOnlyProperty();
    }

    /// The people who are shown.
    ObservableList<ResultRow> rows() {
        return rows;
    }

    /// What is wrong with the scheme or stands in the way of the computation.
    ObservableList<Finding> findings() {
        return findings;
    }

    StringProperty search() {
        return search;
    }

    ReadOnlyBooleanProperty computing() {
        return computing.getReadOnlyProperty();
    }

    /// Which frozen result is shown; nothing where one was computed now.
    ReadOnlyObjectProperty<@Nullable FrozenRun> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Whether records have changed since the result was computed.
    ReadOnlyBooleanProperty outdated() {
        return outdated.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    public ExplanationViewModel explanation() {
        return explanation;
    }

    Purpose kind() {
        return kind;
    }

    private record Prepared(Computation.RunOutcome outcome, List<ResultRow> rows) {}

    private static Prepared prepared(Computation.RunOutcome outcome) {
        return switch (outcome) {
            case Computation.RunOutcome.Computed(var run) ->
                new Prepared(
                        outcome, run.sheet().rows().stream().map(ResultRow::of).toList());
            case Computation.RunOutcome.Refused _ -> new Prepared(outcome, List.of());
        };
    }

    private void show(Prepared prepared) {
        computing.set(false);
        switch (prepared.outcome()) {
            case Computation.RunOutcome.Computed(var run) -> {
                // The people first: whoever hears of the result looks at them.
                all = prepared.rows();
                filter();
                strip.show(run);
                result.set(run);
                lookBeside(run);
            }
            case Computation.RunOutcome.Refused(var found) -> findings.setAll(found);
        }
    }

    private void lookBeside(Run run) {
        SchoolFile open = school;
        if (open != null) {
            background.run(messages.text("run.beside"), _ -> Beside.of(run, open), known -> {
                if (run.equals(result.get())) {
                    strip.show(known);
                }
            });
        }
    }

    private void take(Computation.SchemeReading reading) {
        switch (reading) {
            case Computation.SchemeReading.Accepted(var read)
            when read.kind() == kind -> {
                schemes.removeIf(known -> known.name().equals(read.name()));
                schemes.add(read);
                forget();
                scheme.set(read);
            }
            case Computation.SchemeReading.Accepted(var read) -> {
                String mend = messages.text("run.other-kind-mend");
                String what = messages.text("run.other-kind", read.name());
                findings.setAll(new Finding("scheme-kind", Finding.Severity.ERROR, "", what, mend, null));
            }
            case Computation.SchemeReading.Refused(var found) -> findings.setAll(found);
        }
    }

    private void filter() {
        SearchKey.Query query = SearchKey.Query.of(search.get());
        rows.setAll(all.stream()
                .filter(row -> row.key().matches(query))
                .filter(row ->
                        narrowed.get().isEmpty() || shown.contains(row.row().teacher()))
                .toList());
        if (all.isEmpty()) {
            summary.set("");
        } else {
            summary.set(
                    rows.size() == all.size()
                            ? messages.text("run.count", all.size())
                            : messages.text("run.count-of", all.size(), rows.size()));
        }
    }
}
