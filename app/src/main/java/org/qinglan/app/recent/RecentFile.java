package org.qinglan.app.recent;

import java.nio.file.Path;

/// A school file that was opened before.
///
/// @param school name that the school had then
/// @param there  whether the file lies where it lay
public record RecentFile(Path path, String school, boolean there) {}
