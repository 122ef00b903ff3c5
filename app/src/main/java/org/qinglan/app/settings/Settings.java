package org.qinglan.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the reader likes: words by key, kept between starts and observable.
///
/// Only the screen's thread asks and changes them; only the writer touches the file. Personal data never stands here.
public final class Settings {
    private final @Nullable SettingsFile file;
    private final Executor writer;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Kept> properties = new HashMap<>();
    private final Map<String, Optional<String>> unwritten = new HashMap<>();
    private boolean writable = true;
    private @Nullable Trouble trouble;
    private @Nullable Consumer<Trouble> listener;

    /// Why settings are not what the reader left behind, or will not be.
    public enum Trouble {
        /// The file could not be understood and was set aside; everything is as at the first start.
        DAMAGED,
        /// What is changed now holds until the program ends.
        NOT_KEPT
    }

    /// A key that somebody watches.
    private record Kept(StringProperty property, String otherwise) {}

    private Settings(@Nullable SettingsFile file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Settings that end with the program.
    public static Settings inMemory() {
        return new Settings(null, Runnable::run);
    }

    /// Settings kept in a file, which need not be there.
    ///
    /// @param writer runs the writing; may take its time, so that many changes are written at once
    public static Settings of(Path path, Executor writer) {
        SettingsFile file = new SettingsFile(path);
        Settings settings = new Settings(file, writer);
        try {
            SettingsFile.Content content = file.read();
            settings.values.putAll(content.values());
            settings.trouble = content.damaged() ? Trouble.DAMAGED : null;
        } catch (IOException _) {
            // A file that cannot be read must not be overwritten either.
            settings.writable = false;
            settings.trouble = Trouble.NOT_KEPT;
        }
        return settings;
    }

    /// The file in which they are kept; none where they end with the program.
    public Optional<Path> place() {
        return Optional.ofNullable(file).map(SettingsFile::path);
    }

    /// All keys that begin so, with their values.
    public Map<String, String> startingWith(String prefix) {
        Map<String, String> found = new TreeMap<>(values);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    public int number(String key, int otherwise) {
        try {
            return Integer.parseInt(get(key, String.valueOf(otherwise)));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(get(key, String.valueOf(otherwise)));
    }

    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            changed(key, Optional.of(value));
        }
    }

    /// Forgets a key, which then has its usual value again.
    public void remove(String key) {
        if (values.remove(key) != null) {
            changed(key, Optional.empty());
        }
    }

    /// Forgets all keys that begin so.
    public void removeAll(String prefix) {
        values.keySet().stream().filter(key -> key.startsWith(prefix)).toList().forEach(this::remove);
    }

    /// The value of a key as something to watch, to bind and to set; always the same object for a key.
    public StringProperty property(String key, String otherwise) {
        return properties
                .computeIfAbsent(key, _ -> {
                    StringProperty property = new SimpleStringProperty(this, key, get(key, otherwise));
                    property.subscribe((_, value) -> keep(key, value, otherwise));
                    return new Kept(property, otherwise);
                })
                .property();
    }

    /// What is usual need not be written down.
    private void keep(String key, @Nullable String value, String otherwise) {
        if (value == null || (value.equals(otherwise) && !values.containsKey(key))) {
            remove(key);
        } else {
            put(key, value);
        }
    }

    private void changed(String key, Optional<String> value) {
        Kept kept = properties.get(key);
        if (kept != null) {
            kept.property().set(value.orElse(kept.otherwise()));
        }
        if (file == null) {
            return;
        }
        boolean first;
        synchronized (unwritten) {
            first = unwritten.isEmpty();
            unwritten.put(key, value);
        }
        if (first) {
            writer.execute(this::flush);
        }
    }

    /// Who is told of trouble: of what there is already at once, of each later one on the writer's thread.
    public void onTrouble(Consumer<Trouble> told) {
        Trouble known;
        synchronized (unwritten) {
            listener = told;
            known = trouble;
        }
        if (known != null) {
            told.accept(known);
        }
    }

    /// Writes what is not written yet; called at the end of the program too.
    ///
    /// Only what was changed here is changed in the file: another window of the program has its own changes.
    public void flush() {
        SettingsFile kept = file;
        if (kept == null) {
            return;
        }
        synchronized (kept) {
            Map<String, Optional<String>> changes = taken();
            if (changes.isEmpty() || !writable) {
                return;
            }
            try {
                Map<String, String> all = new TreeMap<>(kept.read().values());
                changes.forEach(
                        (key, value) -> value.ifPresentOrElse(word -> all.put(key, word), () -> all.remove(key)));
                kept.write(all);
            } catch (IOException _) {
                writable = false;
                tell();
            }
        }
    }

    private Map<String, Optional<String>> taken() {
        synchronized (unwritten) {
            Map<String, Optional<String>> changes = Map.copyOf(unwritten);
            unwritten.clear();
            return changes;
        }
    }

    private void tell() {
        Consumer<Trouble> told;
        synchronized (unwritten) {
            trouble = Trouble.NOT_KEPT;
            told = listener;
        }
        if (told != null) {
            told.accept(Trouble.NOT_KEPT);
        }
    }
}
