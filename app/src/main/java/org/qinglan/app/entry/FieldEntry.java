package org.qinglan.app.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.qinglan.app.message.Messages;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;

/// One field of a record while somebody fills it in; says what is wrong with it while it is typed.
public final class FieldEntry {
    /// More suggestions are not read by anybody.
    private static final int MOST_SUGGESTIONS = 6;

    private final Field field;
    private final List<Person> people;
    private final List<String> words;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param words what is usual in the field
    FieldEntry(Field field, List<Person> people, List<String> words, Messages messages) {
        this.field = field;
        this.people = people;
        this.words = List.copyOf(words);
        this.messages = messages;
        text.subscribe((_, _) -> trouble.set(reading() instanceof Reading.Wrong(var sentence) ? sentence : ""));
    }

    /// What was typed, understood or not.
    sealed interface Reading {
        record Right(Value value) implements Reading {}

        record Wrong(String sentence) implements Reading {}
    }

    public Field field() {
        return field;
    }

    /// What is usual here; other words are accepted too.
    public List<String> words() {
        return words;
    }

    /// What was typed.
    public StringProperty text() {
        return text;
    }

    /// What is wrong with it, empty where nothing is known to be.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Tells what is wrong even where nobody has typed yet.
    boolean judge() {
        trouble.set(reading() instanceof Reading.Wrong(var sentence) ? sentence : "");
        return trouble.get().isEmpty();
    }

    /// Tells at the field what a check found.
    void refuse(String sentence) {
        trouble.set(sentence);
    }

    void show(Value value) {
        text.set(
                switch (field.type()) {
                    case PERSON -> labelOf(value.display());
                    case TEXT, NUMBER, DATE, YES_NO -> value.display();
                });
    }

    /// The value as typed; missing where it is blank or wrong.
    Value value() {
        return reading() instanceof Reading.Right(var value) ? value : Value.missing();
    }

    /// The person who was chosen.
    Optional<Person> person() {
        String typed = text.get().strip();
        List<Person> named =
                people.stream().filter(person -> person.name().equals(typed)).toList();
        return people.stream()
                .filter(person ->
                        person.label().equals(typed) || person.idNumber().equals(typed))
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /// Whom the typed letters may mean; nobody once somebody is chosen or while nothing is typed.
    public List<Person> suggestions() {
        String typed = text.get().strip();
        if (typed.isEmpty() || people.stream().anyMatch(person -> person.label().equals(typed))) {
            return List.of();
        }
        SearchKey.Query query = SearchKey.Query.of(typed);
        return people.stream()
                .filter(person -> person.key().matches(query))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    Reading reading() {
        String typed = text.get() == null ? "" : text.get().strip();
        if (typed.isEmpty()) {
            return field.required() ? wrong("entry.required") : new Reading.Right(Value.missing());
        }
        return switch (field.type()) {
            case TEXT -> new Reading.Right(Value.of(typed));
            case NUMBER -> {
                BigDecimal number = Typed.number(typed);
                yield number == null ? wrong("entry.no-number") : new Reading.Right(Value.of(number));
            }
            case DATE -> {
                LocalDate day = Typed.day(typed);
                yield day == null ? wrong("entry.no-day") : new Reading.Right(Value.of(day));
            }
            case YES_NO -> flag(typed);
            case PERSON ->
                person().<Reading>map(person -> new Reading.Right(Value.of(person.idNumber())))
                        .orElseGet(() -> wrong("entry.no-person"));
        };
    }

    private Reading flag(String typed) {
        for (boolean flag : new boolean[] {true, false}) {
            if (Value.of(flag).display().equals(typed)) {
                return new Reading.Right(Value.of(flag));
            }
        }
        return wrong("entry.no-flag");
    }

    private Reading wrong(String key) {
        return new Reading.Wrong(messages.text(key, field.name()));
    }

    private String labelOf(String idNumber) {
        return people.stream()
                .filter(person -> person.idNumber().equals(idNumber))
                .map(Person::label)
                .findFirst()
                .orElse(idNumber);
    }
}
