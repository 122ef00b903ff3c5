package org.qinglan.reports.intake;

/// Words that the program's own sheets bear, so that they are known again.
public final class SheetMarks {
    /// First cell of the notes that go with a sheet to be filled in.
    public static final String NOTES = "台账填表说明";

    /// Stands in the title of a copy that nobody can import, because it hides who people are.
    public static final String MASKED = "隐去身份证号的副本";

    private SheetMarks() {}
}
