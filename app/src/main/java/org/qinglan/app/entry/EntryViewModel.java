package org.qinglan.app.entry;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.draft.Draft;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.draft.Form;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Unsaved;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFileException;

/// The side sheet in which a record is added, corrected or deleted.
public final class EntryViewModel {
    private final Features features;
    private final Around around;
    private final HandEntries entries;
    private final ReadOnlyObjectWrapper<@Nullable EntrySheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper warned = new ReadOnlyBooleanWrapper(false);
    private @Nullable SchoolFile school;
    private @Nullable Form draftOf;

    public EntryViewModel(Features features, Around around, HandEntries entries) {
        this.features = features;
        this.around = around;
        this.entries = entries;
        around.manners().unsaved().add(new Unfinished());
    }

    /// The sheet as something that may be lost.
    private final class Unfinished implements Unsaved.Form {
        @Override
        public String title() {
            EntrySheet shown = sheet.get();
            return shown == null ? "" : shown.title();
        }

        @Override
        public boolean dirty() {
            EntrySheet shown = sheet.get();
            return shown != null && shown.dirty();
        }

        @Override
        public void save() {
            EntryViewModel.this.save();
        }

        @Override
        public void discard() {
            close();
        }
    }

    public void open(SchoolFile opened) {
        close();
        school = opened;
    }

    /// The sheet that is open.
    public ReadOnlyObjectProperty<@Nullable EntrySheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// Whether warnings are shown that may be passed over by saving once more.
    ReadOnlyBooleanProperty warned() {
        return warned.getReadOnlyProperty();
    }

    /// Opens a sheet.
    public void begin(Task task) {
        begin(task, Map.of(), "");
    }

    /// Opens a sheet in which something is filled in beforehand.
    ///
    /// @param proposed by field key
    /// @param reason   for the journal
    public void begin(Task task, Map<String, Value> proposed, String reason) {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        around.background()
                .run(
                        around.messages().text("entry.opening"),
                        _ -> new Ready(
                                needsPeople(task) ? Person.of(open.roster()) : List.of(),
                                features.rules().help(open, task.ledger()),
                                open.path()),
                        ready -> begin(task, ready, proposed, reason));
    }

    private void begin(Task task, Ready ready, Map<String, Value> proposed, String reason) {
        forget();
        EntrySheet begun = new EntrySheet(task, ready.people(), ready.help(), around.messages());
        begun.propose(proposed, reason);
        Form form = new Form(ready.path(), begun.name());
        drafts().find(form).ifPresent(begun::offer);
        begun.all().forEach(entry -> entry.text().subscribe((_, _) -> keep(form, begun)));
        warned.set(false);
        draftOf = form;
        sheet.set(begun);
    }

    private Drafts drafts() {
        return around.manners().drafts();
    }

    /// Keeps what is typed until it is stored or given up.
    private void keep(Form form, EntrySheet typed) {
        if (typed.dirty() && typed.equals(sheet.get())) {
            LocalDateTime now = LocalDateTime.now(around.clock());
            drafts().keep(form, new Draft(typed.title(), now, typed.texts()));
        }
    }

    /// Drops the draft of the open sheet; one that the reader did not decide about stays.
    private void forget() {
        EntrySheet open = sheet.get();
        Form form = draftOf;
        if (open != null && form != null && (open.dirty() || open.draft().get() == null)) {
            drafts().drop(form);
        }
        draftOf = null;
    }

    /// Throws the draft of the open sheet away.
    void discardDraft() {
        EntrySheet open = sheet.get();
        Form form = draftOf;
        if (open != null && form != null) {
            open.forgetDraft();
            drafts().drop(form);
        }
    }

    /// What a sheet needs of the school.
    private record Ready(List<Person> people, Features.Help help, Path path) {}

    private static boolean needsPeople(Task task) {
        return EntrySheet.hasOwner(task.ledger())
                || task.ledger().fields().stream().anyMatch(field -> field.type() == FieldType.PERSON);
    }

    public void close() {
        forget();
        sheet.set(null);
        saving.set(false);
        warned.set(false);
    }

    /// Stores what stands in the sheet, if nothing is wrong with it.
    public void save() {
        SchoolFile open = school;
        EntrySheet shown = sheet.get();
        if (open == null || shown == null || saving.get() || !shown.judge()) {
            return;
        }
        saving.set(true);
        Wish wish = new Wish(shown.decided(), shown.record(), shown.values(), shown.reason());
        around.background()
                .run(
                        around.messages().text("entry.saving"),
                        _ -> attempt(open, wish, shown),
                        outcome -> answer(shown, outcome),
                        () -> saving.set(false));
    }

    /// What is to be stored.
    private record Wish(Task task, LedgerRecord record, Map<String, Value> values, String reason) {}

    private sealed interface Outcome {
        record Written(HandEntries.Done done) implements Outcome {}

        record Held(List<Finding> findings) implements Outcome {}
    }

    private Outcome attempt(SchoolFile open, Wish wish, EntrySheet shown) {
        if (!(wish.task() instanceof Task.Delete)) {
            List<Finding> found =
                    features.rules().check(wish.record(), features.rules().situation(open, around.today()));
            List<Finding> warnings = found.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                    .toList();
            if (found.stream().anyMatch(Finding::isError) || !shown.mayPass(warnings)) {
                return new Outcome.Held(found);
            }
        }
        try {
            return new Outcome.Written(entries.write(open, wish.task(), wish.values(), wish.reason()));
        } catch (SchoolFileException refused) {
            return new Outcome.Held(List.of(refused.finding()));
        }
    }

    private void answer(EntrySheet shown, Outcome outcome) {
        saving.set(false);
        switch (outcome) {
            case Outcome.Written(var done) -> {
                close();
                entries.written(done);
            }
            case Outcome.Held(var found) -> {
                shown.show(found);
                warned.set(found.stream().noneMatch(Finding::isError));
            }
        }
    }
}
