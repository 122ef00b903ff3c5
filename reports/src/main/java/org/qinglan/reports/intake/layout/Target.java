package org.qinglan.reports.intake.layout;

/// What a column is for.
///
/// @param slot  `person` and `mentor` (whose row it is), `record` (of the sheet's ledger), `teacher`, `education`,
///              `first_education` and `title` (of a roster), `leave` (days of a kind), `year` (grade of a year),
///              `context` (what a title row may say as well), `ignore`
/// @param field key of a field; of a leave its kind, of a year its number
public record Target(String slot, String field) {
    public static final Target NAME = new Target("person", "name");
    public static final Target ID_NUMBER = new Target("person", "id_number");
    public static final Target MENTOR_NAME = new Target("mentor", "name");
    public static final Target MENTOR_ID_NUMBER = new Target("mentor", "id_number");
    public static final Target SEMESTER = new Target("context", "semester");
    public static final Target UNIT = new Target("context", "unit");

    /// @param text `slot.field`
    public static Target parse(String text) {
        int dot = text.indexOf('.');
        return new Target(text.substring(0, dot), text.substring(dot + 1));
    }

    boolean isIgnored() {
        return slot.equals("ignore");
    }
}
