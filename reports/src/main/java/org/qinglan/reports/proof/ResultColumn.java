package org.qinglan.reports.proof;

import java.util.function.IntFunction;
import org.qinglan.model.figure.Value;
import org.qinglan.reports.book.Look;

/// One column of the readable result.
///
/// @param formula of a person's cell, by position in the evaluation
/// @param values  by position in the evaluation
/// @param total   whether the column is added up below
record ResultColumn(
        String header, IntFunction<String> formula, IntFunction<Value> values, Look look, boolean total, int width) {}
