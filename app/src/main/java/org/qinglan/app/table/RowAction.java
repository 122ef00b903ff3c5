package org.qinglan.app.table;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// Something that a page can do with a row, offered in the menu of its table.
///
/// @param key      stable English name
/// @param shortcut as a reader knows it, such as `F2`; empty where there is none
public record RowAction<R>(String key, String text, String shortcut, Predicate<R> enabled, Consumer<R> run) {}
