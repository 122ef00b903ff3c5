package org.qinglan.app.export;

/// Something that can be written or printed.
///
/// @param group what it stands under
/// @param name  as it is found
/// @param what  it is for, in few words
/// @param way   word on its button
/// @param start writes it, or goes to where it is printed
record Offer(String group, String name, String what, String way, Runnable start) {}
