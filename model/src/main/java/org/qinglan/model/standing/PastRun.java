package org.qinglan.model.standing;

import java.time.LocalDate;

/// A computation that was frozen, as far as those must know it who ask whether it still stands.
///
/// @param id         number in the school file
/// @param scheme     name of the scheme
/// @param schemeText the scheme's YAML text, whole
public record PastRun(long id, String scheme, String schemeText, LocalDate referenceDate) {}
