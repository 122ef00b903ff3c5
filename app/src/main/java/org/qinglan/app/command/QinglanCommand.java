package org.qinglan.app.command;

import org.qinglan.app.work.Program;
import picocli.CommandLine.Command;

/// The program from a terminal. Exit code 0: done; 1: done, but rows were held back; 2: refused, nothing written.
@Command(name = "qinglan", mixinStandardHelpOptions = true, version = Program.NAME)
final class QinglanCommand {}
