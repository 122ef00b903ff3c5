package org.qinglan.reports.proof;

/// Whole division in a cell.
final class Quotient {
    private Quotient() {}

    /// `INT(a/b)`, put right by its exact remainder: LibreOffice takes a quotient just below a whole number for that
    /// number.
    static String of(String numerator, String denominator) {
        String about = "INT(" + numerator + "/" + denominator + ")";
        return about + "-IF(" + about + "*" + denominator + ">" + numerator + ",1,0)+IF((" + about + "+1)*"
                + denominator + "<=" + numerator + ",1,0)";
    }
}
