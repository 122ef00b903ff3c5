package org.qinglan.app.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.explain.ExplanationViewModel;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.run.TitleRoundRuns;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.RoundStage;
import org.qinglan.model.titlereview.round.TitleRound;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.paper.TitlePapers;

/// Leads title rounds: shows one, its lists and what stands before its next stage, and takes the steps.
public final class TitleRoundViewModel {
    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final RoundViewModel.Duty duty;
    private final EntryViewModel entry;
    private final ExplanationViewModel explanation = new ExplanationViewModel();
    private final ObjectProperty<@Nullable String> name = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> item = new SimpleObjectProperty<>();
    private final ObjectProperty<RoundSection> section = new SimpleObjectProperty<>(RoundSection.APPLICANTS);
    private final ObjectProperty<Overview.@Nullable Line> line = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ShownRound> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;

    public TitleRoundViewModel(Features features, Around around, RoundViewModel.Duty duty) {
        this.features = features;
        this.around = around;
        this.duty = duty;
        this.entries = duty.entries();
        entry = new EntryViewModel(features, around, entries);
    }

    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        shown.set(null);
        line.set(null);
        explanation.clear();
        told.set("");
        reason.set("");
    }

    /// Reads the chosen round.
    public void load() {
        SchoolFile open = school;
        if (open != null) {
            String wanted = text(name.get());
            String marked = text(item.get());
            around.background()
                    .run(
                            around.messages().text("title-round.reading"),
                            _ -> ShownRound.read(features.rules().situation(open, around.today()), wanted, marked),
                            this::show);
        }
    }

    private static String text(@Nullable String word) {
        return word == null ? "" : word;
    }

    private void show(ShownRound read) {
        shown.set(read);
    }

    ReadOnlyObjectProperty<@Nullable ShownRound> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable String> name() {
        return name;
    }

    /// Of whose marks the grid is.
    ObjectProperty<@Nullable String> item() {
        return item;
    }

    ObjectProperty<RoundSection> section() {
        return section;
    }

    /// What is chosen in the list.
    ObjectProperty<Overview.@Nullable Line> line() {
        return line;
    }

    /// Why somebody goes back, withdraws or is decided upon.
    StringProperty reason() {
        return reason;
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    EntryViewModel entry() {
        return entry;
    }

    ExplanationViewModel explanation() {
        return explanation;
    }

    RoundSheets sheets() {
        return new RoundSheets(entry, around);
    }

    @Nullable
    TitleRound round() {
        ShownRound now = shown.get();
        return now == null ? null : now.round();
    }

    /// The applicant of the line that is chosen.
    @Nullable
    RoundApplicant chosen() {
        TitleRound round = round();
        Overview.Line now = line.get();
        return round == null || now == null
                ? null
                : round.applicant(now.teacher()).orElse(null);
    }

    void sayChoose() {
        told.set(around.messages().text("title-round.choose-person"));
    }

    /// Asks for a scheme file and puts its text into the round, if it can be used.
    void chooseScheme() {
        TitleRound round = round();
        if (round != null) {
            around.dialogs().chooseScheme().ifPresent(path -> around.background()
                    .run(around.messages().text("run.reading-scheme"), _ -> take(round, path), this::answer));
        }
    }

    private String take(TitleRound round, Path path) {
        String file = String.valueOf(path.getFileName());
        try {
            return switch (SchemeReader.read(file, Files.readString(path))) {
                case SchemeReading.Accepted(var scheme, var _) -> put(round, scheme);
                case SchemeReading.Refused(var findings) -> findings.getFirst().sentence();
            };
        } catch (IOException _) {
            return around.messages().text("title-round.scheme-unreadable", file);
        }
    }

    private String put(TitleRound round, Scheme scheme) {
        Map<String, Value> values = new HashMap<>(round.record().values());
        values.put("scheme", Value.of(scheme.name()));
        values.put("scheme_text", Value.of(scheme.text()));
        LedgerRecord before = round.record();
        LedgerRecord after = new LedgerRecord(before.id(), before.ledger(), 0, values, null);
        List<Finding> errors = features.rules().check(after, round.situation()).stream()
                .filter(Finding::isError)
                .toList();
        SchoolFile open = school;
        if (!errors.isEmpty() || open == null) {
            return errors.isEmpty() ? "" : errors.getFirst().sentence();
        }
        entries.write(open, new Task.Correct(before), values, scheme.name());
        return around.messages().text("title-round.scheme-chosen", scheme.name());
    }

    private void answer(String sentence) {
        told.set(sentence);
        duty.changed().run();
    }

    /// Leads the round into its next stage where nothing stands before it; computes the ranking where it must.
    void advance() {
        ShownRound now = shown.get();
        if (now != null && now.round() != null && now.obstacles().isEmpty()) {
            TitleRound round = now.round();
            String next = round.next().map(RoundStage::term).orElse("");
            write(
                    around.messages().text("title-round.advanced", round.name(), next),
                    open -> round.stage() == RoundStage.SCORING
                            ? new TitleRoundRuns(new RunArchive(around.clock())).recommend(round, open, duty.author())
                            : round.advance());
        }
    }

    void back() {
        TitleRound round = round();
        if (round != null && isReasoned()) {
            String why = reason.get().strip();
            write(around.messages().text("title-round.gone-back", round.name()), _ -> round.back(why));
        }
    }

    void withdraw() {
        TitleRound round = round();
        RoundApplicant applicant = chosen();
        if (round == null || applicant == null) {
            told.set(around.messages().text("title-round.choose-person"));
        } else if (applicant.isWithdrawn() || round.isClosed()) {
            told.set(around.messages().text("title-round.cannot-withdraw", applicant.name()));
        } else if (isReasoned()) {
            String why = reason.get().strip();
            write(
                    around.messages().text("title-round.withdrawn", applicant.name()),
                    _ -> round.withdraw(applicant, why));
        }
    }

    /// Decides about one of several equals.
    void decide(OutcomeWord word) {
        TitleRound round = round();
        RoundApplicant applicant = chosen();
        if (round == null || applicant == null) {
            told.set(around.messages().text("title-round.choose-person"));
            return;
        }
        String why = reason.get().strip();
        List<Finding> refused = round.refusals(applicant, word, why);
        if (refused.isEmpty()) {
            write(
                    around.messages().text("title-round.decided", applicant.name(), word.term()),
                    _ -> round.decide(applicant, word, why));
        } else {
            told.set(refused.getFirst().sentence());
        }
    }

    /// Explains the place of the chosen applicant from the frozen run.
    void explain() {
        SchoolFile open = school;
        TitleRound round = round();
        RoundApplicant applicant = chosen();
        if (open == null || round == null || applicant == null || applicant.outcome() == null) {
            return;
        }
        around.background()
                .run(
                        around.messages().text("run.explaining"),
                        _ -> TitleRoundRuns.of(round, open)
                                .map(run -> new ExplanationViewModel.Subject(
                                        applicant.name(), TitleRoundRuns.place(run, applicant.number()))),
                        found -> found.ifPresent(explanation::show));
    }

    /// Shows the frozen result where every cell is explained.
    void reveal() {
        SchoolFile open = school;
        TitleRound round = round();
        if (open != null && round != null) {
            around.background()
                    .run(
                            around.messages().text("title-round.reading"),
                            _ -> frozen(round, open),
                            found -> found.ifPresent(duty.reveal()));
        }
    }

    private static Optional<FrozenRun> frozen(TitleRound round, SchoolFile school) {
        return school.run(round.run()).map(stored -> FrozenRun.of(stored, RunArchive.reopen(stored)));
    }

    /// Writes the papers of the round into a folder that is asked for.
    void papers() {
        SchoolFile open = school;
        TitleRound round = round();
        if (open != null && round != null) {
            around.dialogs().chooseFolder().ifPresent(folder -> around.background()
                    .run(around.messages().text("title-round.printing"), _ -> print(round, open, folder), told::set));
        }
    }

    private String print(TitleRound round, SchoolFile open, Path folder) {
        TitlePapers papers = new TitlePapers(round, TitleRoundRuns.of(round, open), open.schoolName());
        List<Writing> all = papers.writeAll(folder);
        return all.stream()
                .filter(Writing.Refused.class::isInstance)
                .map(writing -> ((Writing.Refused) writing).finding().sentence())
                .findFirst()
                .orElseGet(() -> around.messages().text("title-round.printed", all.size(), folder));
    }

    private boolean isReasoned() {
        boolean given = !reason.get().isBlank();
        if (!given) {
            told.set(around.messages().text("title-round.reason-missing"));
        }
        return given;
    }

    private void write(String why, Function<SchoolFile, List<RecordChange>> changes) {
        SchoolFile open = school;
        if (open != null) {
            around.background().run(why, progress -> attempt(open, changes, why, progress), this::written);
        }
    }

    private void written(String sentence) {
        told.set(sentence);
        reason.set("");
        duty.changed().run();
    }

    private String attempt(
            SchoolFile open, Function<SchoolFile, List<RecordChange>> changes, String why, Progress progress) {
        try {
            List<RecordChange> all = changes.apply(open);
            entries.write(open, all, why, progress);
            return why;
        } catch (SchemeFailure failure) {
            return failure.finding().sentence();
        }
    }
}
