package org.qinglan.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes pictures of every screen of the sample school, without a display.
@FunctionalInterface
public interface Studio {
    /// @param written told of each picture
    /// @throws IOException if a picture cannot be written
    void take(Shooting shooting, Consumer<Path> written) throws IOException;
}
