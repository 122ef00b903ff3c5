package org.qinglan.app.feature;

import java.nio.file.Path;
import java.time.LocalTime;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that were written since the program began, the newest first.
public final class Written {
    private static final int MOST = 8;

    private final ObservableList<Entry> files = FXCollections.observableArrayList();

    public record Entry(Path file, LocalTime at) {}

    /// A file written twice is the newest once.
    public void add(Path file, LocalTime at) {
        files.removeIf(entry -> entry.file().equals(file));
        files.addFirst(new Entry(file, at));
        if (files.size() > MOST) {
            files.removeLast();
        }
    }

    public ObservableList<Entry> files() {
        return FXCollections.unmodifiableObservableList(files);
    }
}
