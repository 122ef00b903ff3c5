package org.qinglan.reports.intake.layout;

import org.qinglan.model.ledger.Field;

/// What a column is for.
///
/// @param slot  `person` (whose row it is), the key of a field that names another person, e.g. `mentor`,
///              `record` (of the sheet's ledger), `teacher`, `education`, `first_education` and `title` (of a
///              roster), `leave` (days of a kind), `year` (grade of a year), `context` (what a title row may say
///              as well), `ignore`
/// @param field key of a field; of a leave its kind, of a year its number
public record Target(String slot, String field) {
    public static final Target NAME = new Target("person", "name");
    public static final Target ID_NUMBER = new Target("person", "id_number");
    public static final Target SEMESTER = new Target("context", "semester");
    public static final Target UNIT = new Target("context", "unit");

    /// Where the name of another person stands.
    public static Target nameOf(Field person) {
        return new Target(person.key(), "name");
    }

    /// Where the ID number of another person stands.
    public static Target idNumberOf(Field person) {
        return new Target(person.key(), "id_number");
    }

    /// @param text `slot.field`
    public static Target parse(String text) {
        int dot = text.indexOf('.');
        return new Target(text.substring(0, dot), text.substring(dot + 1));
    }

    boolean isIgnored() {
        return slot.equals("ignore");
    }
}
