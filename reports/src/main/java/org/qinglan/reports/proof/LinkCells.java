package org.qinglan.reports.proof;

/// Where the pairs of a link stand, with a number of each person to whom it leads.
///
/// @param people  cells with the number of the row from which each pair leads
/// @param numbers cells with the whole number of the one to whom it leads; text where there is none
record LinkCells(String people, String numbers) {}
