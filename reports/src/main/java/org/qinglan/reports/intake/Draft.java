package org.qinglan.reports.intake;

import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;

/// A record read from a row whose person is not looked up yet.
///
/// @param columns letters by field key
record Draft(Ledger ledger, Map<String, Value> values, Map<String, String> columns) {}
