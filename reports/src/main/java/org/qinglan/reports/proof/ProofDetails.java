package org.qinglan.reports.proof;

import java.time.LocalDate;

/// What a proof workbook says of its making.
///
/// @param school  name of the school
/// @param program name and version of the program
/// @param made    day on which the workbook was made
public record ProofDetails(String school, String program, LocalDate made) {}
