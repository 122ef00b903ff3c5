package org.qinglan.app.shell;

import java.util.List;
import org.qinglan.app.archive.ArchiveViewModel;
import org.qinglan.app.area.AreaTab;
import org.qinglan.app.run.RunViewModel;

/// Where the schemes of an area are tried on everybody, and what came out before is kept: two tabs.
///
/// @param key  begins the keys of both tabs
/// @param name of the tab in which a scheme is tried
record Trial(String key, String name, RunViewModel run, ArchiveViewModel archive) {
    /// Key of the tab in which a scheme is tried.
    String scheme() {
        return key + "-scheme";
    }

    /// Key of the tab with the results that were kept.
    String kept() {
        return key + "-archive";
    }

    /// @param title of the tab with the results that were kept
    List<AreaTab.Own> tabs(String title) {
        return List.of(
                new AreaTab.Own(scheme(), name, () -> {}, run::run),
                new AreaTab.Own(kept(), title, archive::load, archive::load));
    }
}
