package org.qinglan.reports.form;

/// What stands on a form beside its numbers.
///
/// @param school name of the school (单位)
/// @param title  headline; empty for the scheme's name
/// @param ids    how ID numbers are shown
public record FormDetails(String school, String title, Ids ids) {

    /// How ID numbers are shown.
    public enum Ids {
        FULL,
        /// First six and last four characters.
        MASKED,
        NONE
    }

    String titleOr(String otherwise) {
        return title.isEmpty() ? otherwise : title;
    }
}
