package org.qinglan.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.qinglan.model.run.ComputedRun;

final class Deliverables {
    Deliverables(String s, Clock c) {}

    List<Path> write(ComputedRun run, Path out) {
        return List.of();
    }
}
