package org.qinglan.reports.book;

/// How a cell looks.
public enum Look {
    TITLE,
    HEADER,
    /// Small remark without border.
    REMARK,
    REMARK_RIGHT,
    /// Remark that may take several lines.
    NOTE,
    TEXT,
    TEXT_CENTERED,
    WRAPPED,
    INTEGER,
    /// A number as it is, without padding.
    NUMBER,
    FOUR_PLACES,
    MONEY,
    MONEY_TOTAL,
    TOTAL,
    DATE,
    YES_NO,
    /// A cell that a reader may change.
    ENTERED,
    ENTERED_DATE,
    VERDICT
}
