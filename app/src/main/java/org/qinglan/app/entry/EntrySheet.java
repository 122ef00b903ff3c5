package org.qinglan.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.draft.Draft;
import org.qinglan.app.feature.Features;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.teacher.Roster;

/// The form of one record: whose it is, its fields, the reason, and what was found wrong with the whole.
public final class EntrySheet {
    /// Why a record is corrected or deleted; no field of a record, though some have a reason of their own.
    static final String WHY = "why";

    private final Task task;
    private final @Nullable FieldEntry owner;
    private final List<FieldEntry> fields;
    private final @Nullable FieldEntry reason;
    private final String title;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final Map<String, String> begun;
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private List<Finding> passed = List.of();

    EntrySheet(Task task, List<Person> people, Features.Help help, Messages messages) {
        this.task = task;
        Ledger ledger = task.ledger();
        boolean asksOwner = task instanceof Task.Add && task.teacher() == 0 && hasOwner(ledger);
        owner = asksOwner
                ? new FieldEntry(
                        Field.required("teacher", messages.text("entry.teacher"), FieldType.PERSON),
                        people,
                        List.of(),
                        messages)
                : null;
        fields = task instanceof Task.Delete
                ? List.of()
                : ledger.fields().stream()
                        .map(field -> new FieldEntry(field, people, words(field, help), messages))
                        .toList();
        fields.forEach(entry -> entry.show(start(task, entry.field().key())));
        reason = task instanceof Task.Add
                ? null
                : new FieldEntry(
                        Field.required(WHY, messages.text("entry.reason"), FieldType.TEXT),
                        List.of(),
                        List.of(),
                        messages);
        title = title(messages);
        offerText(help.ruleTexts());
        begun = texts();
        // What was found holds only for what was typed then.
        all().forEach(entry -> entry.text().subscribe((_, _) -> passed = List.of()));
    }

    /// Whether records of a ledger belong to somebody who must be named.
    static boolean hasOwner(Ledger ledger) {
        return !ledger.isOfSchool() && !ledger.equals(Roster.TEACHER);
    }

    static List<String> words(Field field, Features.Help help) {
        return Stream.concat(field.words().stream(), help.words().getOrDefault(field.key(), List.of()).stream())
                .distinct()
                .toList();
    }

    /// Where a rule is chosen that the school changes, its own lines are what is begun with.
    private void offerText(Map<String, String> texts) {
        if (task instanceof Task.Add && task.ledger().equals(PolicyLedger.OVERRIDE)) {
            FieldEntry text = entry("text");
            entry("rule").text().subscribe((before, now) -> {
                String old = texts.getOrDefault(before, "");
                if (text.text().get().isBlank() || text.text().get().equals(old)) {
                    text.text().set(texts.getOrDefault(now, ""));
                }
            });
        }
    }

    private static Value start(Task task, String key) {
        return switch (task) {
            case Task.Add(var _, var _, var values) -> values.getOrDefault(key, Value.missing());
            case Task.Correct(var before) -> before.get(key);
            case Task.Delete(var before) -> before.get(key);
        };
    }

    private String title(Messages messages) {
        String name = task.ledger().name();
        return switch (task) {
            case Task.Add _ -> messages.text("entry.add", name);
            case Task.Correct _ -> messages.text("entry.correct", name);
            case Task.Delete _ -> messages.text("entry.delete", name);
        };
    }

    /// Fills in what is likely meant; it is only stored when somebody says so.
    void propose(Map<String, Value> proposed, String why) {
        proposed.forEach((key, value) -> entry(key).show(value));
        if (reason != null && !why.isEmpty()) {
            reason.text().set(why);
        }
    }

    public Task task() {
        return task;
    }

    String title() {
        return title;
    }

    /// Everything that is asked, in order.
    public List<FieldEntry> all() {
        return Stream.of(Stream.ofNullable(owner), fields.stream(), Stream.ofNullable(reason))
                .flatMap(entries -> entries)
                .toList();
    }

    /// The entry of a field, for tests and for who fills it in beforehand.
    public FieldEntry entry(String key) {
        return all().stream()
                .filter(entry -> entry.field().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + key));
    }

    /// What is wrong with the whole, or asks to be looked at.
    ObservableList<Finding> findings() {
        return findings;
    }

    /// Judges every field.
    ///
    /// @return whether all is filled in and can be read
    boolean judge() {
        List<FieldEntry> wrong =
                new ArrayList<>(all().stream().filter(entry -> !entry.judge()).toList());
        if (!wrong.isEmpty()) {
            refusals.set(refusals.get() + 1);
        }
        return wrong.isEmpty();
    }

    /// How often saving was refused because of a field.
    ReadOnlyIntegerProperty refusals() {
        return refusals.getReadOnlyProperty();
    }

    /// Whether something stands here that did not at the beginning.
    boolean dirty() {
        return !texts().equals(begun);
    }

    /// What stands in the fields, by their keys.
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        all().forEach(entry -> texts.put(entry.field().key(), entry.text().get()));
        return texts;
    }

    /// What was left here when the program last ended in a hurry, until the reader decides about it.
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    void offer(Draft left) {
        draft.set(left);
    }

    /// Puts the draft into the fields.
    void restore() {
        Draft left = draft.get();
        draft.set(null);
        if (left != null) {
            all().forEach(entry ->
                    Optional.ofNullable(left.texts().get(entry.field().key())).ifPresent(entry.text()::set));
        }
    }

    void forgetDraft() {
        draft.set(null);
    }

    /// The name of the form within its school.
    String name() {
        String ledger = task.ledger().key();
        return switch (task) {
            case Task.Add(var _, var teacher, var _) -> "add " + ledger + " of " + teacher;
            case Task.Correct(var before) -> "correct " + ledger + " " + before.id();
            case Task.Delete(var before) -> "delete " + ledger + " " + before.id();
        };
    }

    String reason() {
        return reason == null ? "" : reason.text().get().strip();
    }

    /// What is to be done, with the person who was chosen.
    Task decided() {
        return task instanceof Task.Add(var ledger, var teacher, var values)
                ? new Task.Add(
                        ledger,
                        owner == null
                                ? teacher
                                : owner.person().map(Person::teacher).orElse(0L),
                        values)
                : task;
    }

    Map<String, Value> values() {
        Map<String, Value> values = new HashMap<>();
        fields.forEach(entry -> values.put(entry.field().key(), entry.value()));
        values.values().removeIf(Value::isMissing);
        return values;
    }

    /// The record as it would be stored.
    LedgerRecord record() {
        return switch (decided()) {
            case Task.Add(var ledger, var teacher, var _) -> new LedgerRecord(0, ledger, teacher, values(), null);
            case Task.Correct(var before) ->
                new LedgerRecord(before.id(), before.ledger(), before.teacher(), values(), before.source());
            case Task.Delete(var before) -> before;
        };
    }

    /// Whether these warnings were shown for what stands in the fields, and may now be passed over.
    boolean mayPass(List<Finding> found) {
        return passed.containsAll(found);
    }

    /// Shows what was found: at its field where it has one, else above.
    void show(List<Finding> found) {
        List<Finding> above = new ArrayList<>();
        for (Finding finding : found) {
            all().stream()
                    .filter(entry -> finding.isError() && entry.field().name().equals(finding.place()))
                    .findFirst()
                    .ifPresentOrElse(
                            entry -> entry.refuse(finding.message() + " " + finding.mend()), () -> above.add(finding));
        }
        findings.setAll(above);
        if (all().stream().anyMatch(entry -> !entry.trouble().get().isEmpty())) {
            refusals.set(refusals.get() + 1);
        }
        passed = found.stream().filter(finding -> !finding.isError()).toList();
    }
}
