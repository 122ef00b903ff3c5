package org.qinglan.app.laboratory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Told;
import org.qinglan.app.run.Computation;
import org.qinglan.app.run.SchemeChoice;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.laboratory.Change;
import org.qinglan.model.laboratory.Completion;
import org.qinglan.model.laboratory.Draft;
import org.qinglan.model.laboratory.Fragment;
import org.qinglan.model.laboratory.ReadyRule;
import org.qinglan.model.laboratory.ReadyRuleText;
import org.qinglan.model.laboratory.SchemeDifference;
import org.qinglan.model.laboratory.SchemeEdit;
import org.qinglan.model.laboratory.SchemePart;
import org.qinglan.model.laboratory.SchemePath;
import org.qinglan.model.laboratory.SchemeText;
import org.qinglan.model.laboratory.Trial;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.laboratory.ComparisonBook;
import org.qinglan.reports.paper.CongressPaper;

/// A scheme that is worked on beside the school's real data; nothing of it is stored in the school file.
///
/// What is typed is taken over only if the whole scheme can be read with it; else it is told where it was typed, and
/// the last result stays.
public final class LaboratoryViewModel {
    private final Computation computation;
    private final Around around;
    private final Told told;
    private final TrialWork work;
    private final ReadOnlyObjectWrapper<@Nullable SchemeChoice> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> refusals = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper against = new ReadOnlyStringWrapper("");
    private final ObservableMap<SchemePath, Trouble> troubles = FXCollections.observableHashMap();
    private final ObservableList<SchemeChoice> choices = FXCollections.observableArrayList();
    private @Nullable Scheme scheme;
    private @Nullable Scheme base;
    private @Nullable SchoolFile school;

    public LaboratoryViewModel(Features.Rules rules, Computation computation, Around around) {
        this.computation = computation;
        this.around = around;
        this.told = new Told(around);
        this.work = new TrialWork(rules, around);
    }

    /// Another school.
    public void open(SchoolFile opened) {
        school = opened;
        draft.set(null);
        trial.set(null);
        chosen.set(null);
        troubles.clear();
        refusals.set(List.of());
        told.clear();
        work.forget();
    }

    /// The data have changed.
    public void forget() {
        work.forget();
    }

    /// Somebody looks.
    public void look() {
        if (choices.isEmpty()) {
            around.background()
                    .run(around.messages().text("run.reading-scheme"), _ -> computation.schemes(), choices::setAll);
        }
        compute();
    }

    ObservableList<SchemeChoice> choices() {
        return choices;
    }

    ReadOnlyObjectProperty<@Nullable SchemeChoice> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /// The last result; it stays while another is computed or when one cannot be.
    ReadOnlyObjectProperty<@Nullable Trial> trial() {
        return trial.getReadOnlyProperty();
    }

    /// Why the scheme as it stands has no result.
    ReadOnlyObjectProperty<List<Finding>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty computing() {
        return computing.getReadOnlyProperty();
    }

    /// Name of the file that the draft is compared with; empty where it is compared with itself as it was opened.
    ReadOnlyStringProperty against() {
        return against.getReadOnlyProperty();
    }

    ReadOnlyStringProperty told() {
        return told.text();
    }

    /// By the place where it was typed.
    ObservableMap<SchemePath, Trouble> troubles() {
        return troubles;
    }

    List<SchemePart> parts() {
        Draft now = draft.get();
        return now == null ? List.of() : SchemePart.of(now.text());
    }

    Optional<Scheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    List<Completion> completions() {
        return scheme == null ? List.of() : Completion.of(scheme);
    }

    void choose(SchemeChoice choice) {
        switch (SchemeReader.read(choice.name(), choice.text())) {
            case SchemeReading.Accepted(var read, var _) -> {
                scheme = read;
                base = read;
                against.set("");
                troubles.clear();
                trial.set(null);
                chosen.set(choice);
                draft.set(Draft.of(choice.text()));
                compute();
            }
            case SchemeReading.Refused(var findings) -> refusals.set(findings);
        }
    }

    /// Works on a scheme that the school has written.
    void openFile() {
        around.dialogs().chooseScheme().ifPresent(file -> {
            switch (computation.read(file)) {
                case Computation.SchemeReading.Accepted(var choice) -> {
                    choices.removeIf(known -> known.name().equals(choice.name()));
                    choices.add(choice);
                    choose(choice);
                }
                case Computation.SchemeReading.Refused(var findings) -> refusals.set(findings);
            }
        });
    }

    /// Compares the draft with another file instead of itself as it was opened.
    void compareWithFile() {
        around.dialogs().chooseScheme().ifPresent(file -> {
            switch (computation.read(file)) {
                case Computation.SchemeReading.Accepted(var choice) -> {
                    if (SchemeReader.read(choice.name(), choice.text())
                            instanceof SchemeReading.Accepted(var read, var _)) {
                        base = read;
                        against.set(String.valueOf(file.getFileName()));
                        compute();
                    }
                }
                case Computation.SchemeReading.Refused(var findings) -> refusals.set(findings);
            }
        });
    }

    /// Writes a value into the scheme; an empty one takes what was there away.
    void put(SchemePath path, String value) {
        Draft now = draft.get();
        if (now == null || isWritten(now, path, value)) {
            troubles.remove(path);
            return;
        }
        SchemeEdit edit = value.isBlank() ? new SchemeEdit.Remove(path) : new SchemeEdit.Put(path, value.strip());
        List<Finding> findings = edit(List.of(edit));
        if (findings.isEmpty()) {
            troubles.remove(path);
        } else {
            troubles.put(path, Trouble.of(value, findings.getFirst()));
        }
    }

    private static boolean isWritten(Draft now, SchemePath path, String value) {
        return SchemeText.value(now.text(), path).orElse("").strip().equals(value.strip());
    }

    /// Adds a line to a table of words.
    ///
    /// @return what is wrong; empty where it was added
    List<Finding> addLine(SchemePath table, String word, String number) {
        return edit(List.of(new SchemeEdit.Append(table, word.strip(), new Fragment.Word(number.strip()))));
    }

    /// Takes a part away.
    ///
    /// @return what is wrong, e.g. that others need it; empty where it was taken away
    List<Finding> remove(SchemePath path) {
        return edit(List.of(new SchemeEdit.Remove(path)));
    }

    /// @param filled by the key of the blank
    /// @return what is wrong; empty where the rule was inserted
    List<Finding> insert(ReadyRule rule, Map<String, String> filled) {
        if (scheme == null) {
            return List.of();
        }
        return switch (ReadyRuleText.fill(scheme, rule, filled)) {
            case ReadyRuleText.Filled.Done(var edits) -> edit(edits);
            case ReadyRuleText.Filled.Refused(var findings) -> findings;
        };
    }

    private List<Finding> edit(List<SchemeEdit> edits) {
        Draft now = draft.get();
        if (now == null) {
            return List.of();
        }
        return switch (SchemeText.edit(now.text(), edits)) {
            case SchemeText.Edited.Refused(var finding) -> List.of(finding);
            case SchemeText.Edited.Done(var text) -> takeOver(now, text);
        };
    }

    private List<Finding> takeOver(Draft now, String text) {
        return switch (SchemeReader.read(name(), text)) {
            case SchemeReading.Refused(var findings) -> findings;
            case SchemeReading.Accepted(var read, var _) -> {
                scheme = read;
                draft.set(now.to(text, step(now.text(), text)));
                compute();
                yield List.of();
            }
        };
    }

    private String name() {
        SchemeChoice choice = chosen.get();
        return choice == null ? "" : choice.name();
    }

    /// The first change, and how many there are besides.
    private String step(String before, String after) {
        List<Change> changes = SchemeDifference.of(before, after);
        if (changes.isEmpty()) {
            return around.messages().text("laboratory.rewritten");
        }
        Change change = changes.getFirst();
        String first = change.name() + " " + change.what();
        return changes.size() == 1 ? first : around.messages().text("laboratory.and-more", first, changes.size());
    }

    void undo() {
        move(draft.get() == null ? null : Objects.requireNonNull(draft.get()).undo());
    }

    void redo() {
        move(draft.get() == null ? null : Objects.requireNonNull(draft.get()).redo());
    }

    /// Every version was accepted when it was made.
    private void move(@Nullable Draft to) {
        if (to != null && SchemeReader.read(name(), to.text()) instanceof SchemeReading.Accepted(var read, var _)) {
            scheme = read;
            troubles.clear();
            draft.set(to);
            compute();
        }
    }

    private void compute() {
        SchoolFile open = school;
        if (open == null || scheme == null || base == null) {
            return;
        }
        computing.set(true);
        work.start(new TrialWork.Wanted(open, base, scheme), this::show, () -> computing.set(false));
    }

    private void show(TrialWork.Outcome outcome) {
        computing.set(false);
        switch (outcome) {
            case TrialWork.Outcome.Tried(var tried) -> {
                refusals.set(List.of());
                trial.set(tried);
            }
            case TrialWork.Outcome.Refused(var finding) -> refusals.set(List.of(finding));
        }
    }

    /// Writes the scheme as a file of its own.
    void save() {
        Draft now = draft.get();
        if (now != null) {
            told.write(
                    name() + ".yaml",
                    target -> TargetFile.write(target, out -> {
                        out.write(now.text().getBytes(StandardCharsets.UTF_8));
                        return List.of();
                    }));
        }
    }

    /// Shows the sentences for the staff congress.
    void writePaper() {
        Trial tried = trial.get();
        SchoolFile open = school;
        if (tried != null && open != null) {
            around.paper()
                    .accept(new PrintRequest(
                            around.messages().text("laboratory.paper"),
                            head -> new Composition.Ready(CongressPaper.document(
                                    tried, work.effects(tried, open), head.school(), head.day()))));
        }
    }

    /// Writes everybody's change into a workbook.
    void writeBook() {
        Trial tried = trial.get();
        SchoolFile open = school;
        if (tried != null && open != null) {
            told.write(
                    around.messages().text("laboratory.book") + ".xlsx",
                    target -> ComparisonBook.write(tried, work.effects(tried, open), target));
        }
    }
}
