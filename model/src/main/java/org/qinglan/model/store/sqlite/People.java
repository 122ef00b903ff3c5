package org.qinglan.model.store.sqlite;

import java.util.Optional;

/// Numbers of teachers and their ID numbers.
final class People {
    private final Database database;

    People(Database database) {
        this.database = database;
    }

    Optional<Long> number(String idNumber) {
        return database.first("SELECT id FROM teacher WHERE id_number = ?", row -> row.getLong(1), idNumber);
    }

    /// The number of somebody who must be in the roster.
    long known(String idNumber) {
        return number(idNumber).orElseThrow(() -> Sentences.refusal("store-unknown-person", database.file(), idNumber));
    }

    Optional<String> idNumber(long teacher) {
        return database.first("SELECT id_number FROM teacher WHERE id = ?", row -> row.getString(1), teacher);
    }

    /// The place behind everybody in the order of the roster.
    long nextPlace() {
        return database.number("SELECT ifnull(max(roster_order), 0) + 1 FROM teacher");
    }
}
