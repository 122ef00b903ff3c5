package org.qinglan.app.failure;

/// What nobody expected, as it may be shown and passed on: without anything that stands in a school file.
///
/// @param code    the same for the same place in the program: `NPE-3F2A`
/// @param details kind and place of the fault for who mends the program
public record Fault(String code, String details) {}
