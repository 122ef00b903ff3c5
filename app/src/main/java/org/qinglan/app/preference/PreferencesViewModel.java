package org.qinglan.app.preference;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.notice.Notice;
import org.qinglan.app.settings.Settings;

/// What the reader may choose about the program itself.
public final class PreferencesViewModel {
    /// Keys of settings that the start of the program reads.
    public static final String LANGUAGE = "language";

    public static final String AUTHOR = "author";

    /// What "as at first" puts back; the reader's name stays.
    private static final List<String> USUAL_AGAIN = List.of("theme.", "table.", "window.", LANGUAGE);

    private final Around around;
    private final String systemUser;
    private final ReadOnlyObjectWrapper<@Nullable Path> schoolFile = new ReadOnlyObjectWrapper<>();

    /// @param systemUser who works here as long as nobody says otherwise
    public PreferencesViewModel(Around around, String systemUser) {
        this.around = around;
        this.systemUser = systemUser;
    }

    /// The choices of language, `zh` first.
    static List<String> languages() {
        return List.of("zh", "en");
    }

    /// The language from the next start on.
    StringProperty language() {
        return around.settings().property(LANGUAGE, "zh");
    }

    /// Who works here, as the journal will say from the next start on.
    StringProperty author() {
        return around.settings().property(AUTHOR, systemUser);
    }

    /// Where all this is kept; nowhere in a trial.
    Optional<Path> settingsFile() {
        return around.settings().place();
    }

    /// Tells which school file is open.
    public void opened(@Nullable Path file) {
        schoolFile.set(file);
    }

    ReadOnlyObjectProperty<@Nullable Path> schoolFile() {
        return schoolFile.getReadOnlyProperty();
    }

    void showFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            around.dialogs().showFolder(folder);
        }
    }

    /// Everything but the name is as at the first start; can be taken back.
    void restore() {
        Settings settings = around.settings();
        Map<String, String> before = new TreeMap<>();
        USUAL_AGAIN.forEach(prefix -> before.putAll(settings.startingWith(prefix)));
        USUAL_AGAIN.forEach(settings::removeAll);
        around.notices()
                .done(
                        around.messages().text("preference.restored"),
                        new Notice.Action(
                                around.messages().text("preference.undo"), () -> before.forEach(settings::put)));
    }
}
