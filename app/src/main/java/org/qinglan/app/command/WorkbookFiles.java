package org.qinglan.app.command;

import java.nio.file.Path;
import org.qinglan.app.work.Deliverables;
import org.qinglan.app.work.Program;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.store.Progress;

/// Writes the workbooks of a result and tells of each.
record WorkbookFiles(Terminal terminal) {

    /// @throws RefusedException with the reason
    void write(ComputedRun run, String school, Path folder) {
        switch (new Deliverables(Program.NAME, terminal.clock()).write(run, school, folder, Progress.NONE)) {
            case Deliverables.Delivery.Done done -> {
                terminal.warn(done.notes());
                done.files().forEach(file -> terminal.say("written", file));
            }
            case Deliverables.Delivery.Refused(var reason) -> throw new RefusedException(reason.sentence());
        }
    }
}
