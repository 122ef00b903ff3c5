package org.qinglan.app.feature;

import java.time.Clock;
import org.qinglan.app.draft.Drafts;
import org.qinglan.app.notice.Notices;
import org.qinglan.app.settings.Settings;

/// How one window treats its reader: what he likes, what he is told in passing, what of his typing is kept,
/// which files he had written.
public record Manners(Settings settings, Notices notices, Drafts drafts, Unsaved unsaved, Written written) {
    public Manners(Settings settings, Drafts drafts, Clock clock) {
        this(settings, new Notices(clock), drafts, new Unsaved(), new Written());
    }
}
