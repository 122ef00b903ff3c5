package org.qinglan.app.command;

import org.qinglan.app.work.Program;
import picocli.CommandLine.Command;

/// The program from a terminal. Exit code 0: done; 1: done, but rows were held back; 2: refused, nothing written.
@Command(
        name = "qinglan",
        mixinStandardHelpOptions = true,
        version = Program.NAME,
        subcommands = {
            DemoCommand.class,
            CreateCommand.class,
            ImportCommand.class,
            PayCommand.class,
            TitleCommand.class,
            TrainingCommand.class,
            ExplainCommand.class,
            CheckSchemeCommand.class,
            VerifyCommand.class
        })
final class QinglanCommand {}
