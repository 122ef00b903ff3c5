package org.qinglan.model.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One kind of record in teachers' files or the school's, with its fields: training, activities, honours, …
///
/// @param key        English name: table in the data file, name in schemes
/// @param name       Chinese term
/// @param appendOnly whether records are neither corrected nor deleted by hand
/// @param unique     keys of the fields that, together with the owner, tell one record from another;
///                   empty where an owner may have the same record twice
/// @param from       key of the date field at which a record begins, for windows
/// @param until      key of the field with the last day (included), where records last
public record Ledger(
        String key,
        String name,
        Owner owner,
        boolean appendOnly,
        List<Field> fields,
        List<String> unique,
        @Nullable String from,
        @Nullable String until) {

    public Ledger {
        fields = List.copyOf(fields);
        unique = List.copyOf(unique);
    }

    /// A ledger of records that belong to teachers.
    public Ledger(
            String key,
            String name,
            List<Field> fields,
            List<String> unique,
            @Nullable String from,
            @Nullable String until) {
        this(key, name, Owner.TEACHER, false, fields, unique, from, until);
    }

    /// A ledger of records that belong to the school as a whole.
    public static Ledger ofSchool(
            String key,
            String name,
            List<Field> fields,
            List<String> unique,
            @Nullable String from,
            @Nullable String until) {
        return new Ledger(key, name, Owner.SCHOOL, false, fields, unique, from, until);
    }

    /// The same ledger as one whose records are neither corrected nor deleted by hand: a slip is answered by a new one.
    public Ledger onlyAppended() {
        return new Ledger(key, name, owner, true, fields, unique, from, until);
    }

    public boolean isOfSchool() {
        return owner == Owner.SCHOOL;
    }

    public Optional<Field> fieldByKey(String fieldKey) {
        return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }

    public Optional<Field> fieldByName(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /// The field of that key.
    ///
    /// @throws IllegalArgumentException if the ledger has none
    public Field field(String fieldKey) {
        return fieldByKey(fieldKey)
                .orElseThrow(() -> new IllegalArgumentException("no field " + fieldKey + " in ledger " + key));
    }
}
