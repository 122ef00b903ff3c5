package org.qinglan.app.recent;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qinglan.app.settings.Settings;

/// The school files that were opened last, the newest first.
public final class RecentFiles {
    private static final int MOST = 8;
    private static final String PATH = "recent.path.";
    private static final String SCHOOL = "recent.school.";

    private final Settings settings;
    private final ObservableList<RecentFile> files = FXCollections.observableArrayList();

    public RecentFiles(Settings settings) {
        this.settings = settings;
        for (int place = 0; place < MOST; place++) {
            String school = settings.get(SCHOOL + place, "");
            path(settings.get(PATH + place, "")).ifPresent(path -> files.add(new RecentFile(path, school, true)));
        }
    }

    public ObservableList<RecentFile> files() {
        return files;
    }

    /// A school was opened.
    public void opened(Path path, String school) {
        Path whole = path.toAbsolutePath().normalize();
        List<RecentFile> now = new ArrayList<>(files);
        now.removeIf(file -> file.path().equals(whole));
        now.addFirst(new RecentFile(whole, school, true));
        keep(now);
    }

    public void remove(RecentFile file) {
        List<RecentFile> now = new ArrayList<>(files);
        now.removeIf(known -> known.path().equals(file.path()));
        keep(now);
    }

    /// Which of the files still lie where they lay; takes long where a drive does not answer.
    public static List<RecentFile> looked(List<RecentFile> files) {
        return files.stream()
                .map(file -> new RecentFile(file.path(), file.school(), Files.isRegularFile(file.path())))
                .toList();
    }

    /// Shows what was found out about the files, if they are still the same.
    public void show(List<RecentFile> looked) {
        if (looked.stream()
                .map(RecentFile::path)
                .toList()
                .equals(files.stream().map(RecentFile::path).toList())) {
            files.setAll(looked);
        }
    }

    private void keep(List<RecentFile> now) {
        files.setAll(now.subList(0, Math.min(MOST, now.size())));
        for (int place = 0; place < MOST; place++) {
            if (place < files.size()) {
                settings.put(PATH + place, files.get(place).path().toString());
                settings.put(SCHOOL + place, files.get(place).school());
            } else {
                settings.remove(PATH + place);
                settings.remove(SCHOOL + place);
            }
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
