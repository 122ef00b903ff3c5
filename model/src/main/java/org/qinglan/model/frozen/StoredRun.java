package org.qinglan.model.frozen;

import java.time.Instant;
import java.time.LocalDate;

/// A computation that was frozen: what it was computed from and what came out. Computing it again gives the same bytes.
///
/// @param id         1, 2, 3 …; 0 before it is stored
/// @param kind       `merit-pay` or `title-review`
/// @param scheme     name of the scheme
/// @param schemeText the scheme's YAML text, whole
/// @param schemeHash SHA-256 of the text, lower-case hex
/// @param inputs     frozen facts with the records that they were made from, gzip of canonical text
/// @param results    canonical text of every figure, gzip
public record StoredRun(
        long id,
        String kind,
        String scheme,
        String schemeText,
        String schemeHash,
        LocalDate referenceDate,
        byte[] inputs,
        byte[] results,
        Instant at,
        String author) {}
