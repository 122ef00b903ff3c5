package org.qinglan.model.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that waits for somebody.
///
/// @param line  of the list where it stands
/// @param what  is missing, in few words
/// @param until the day by which it should be done; null where there is none
public record Due(Overview.Line line, String what, @Nullable LocalDate until) {}
