package org.qinglan.model.laboratory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Something that is put into a scheme's text.
public sealed interface Fragment {
    record Word(String value) implements Fragment {}

    /// In their order.
    record Fields(List<Field> fields) implements Fragment {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    record Row(List<Fragment> entries) implements Fragment {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    record Field(String key, Fragment value) {
        public static Field of(String key, String value) {
            return new Field(key, new Word(value));
        }
    }

    static Fragment words(String... words) {
        return new Row(Arrays.stream(words).<Fragment>map(Word::new).toList());
    }

    /// On one line, with brackets and braces.
    default String inline(boolean flow) {
        return switch (this) {
            case Word(var value) -> ScalarText.of(value, flow);
            case Fields(var fields) ->
                fields.stream()
                        .map(field -> ScalarText.of(field.key(), true) + ": "
                                + field.value().inline(true))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Row(var entries) ->
                entries.stream().map(entry -> entry.inline(true)).collect(Collectors.joining(", ", "[", "]"));
        };
    }
}
