package org.qinglan.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
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
        return wrong.isEmpty();
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
        passed = found.stream().filter(finding -> !finding.isError()).toList();
    }
}
