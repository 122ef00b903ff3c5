package org.qinglan.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeLibrary.Entry;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the schemes that come with the program, shows one, or copies it into a file to start from.
@Command(mixinStandardHelpOptions = true)
final class SchemesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "SAMPLE", index = "0", arity = "0..1")
    private @Nullable String wanted;

    @Option(names = "--out", paramLabel = "SCHEME.yaml")
    private @Nullable Path out;

    SchemesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (wanted == null) {
            if (out != null) {
                throw RefusedException.of("schemes-which");
            }
            list();
            return Terminal.DONE;
        }
        Entry entry = entry(wanted);
        if (out == null) {
            entry.text().lines().forEach(terminal::print);
        } else {
            copy(entry, out);
            terminal.say("written", out);
        }
        return Terminal.DONE;
    }

    private void list() {
        TextTable table = new TextTable(List.of(false, false, false));
        for (Entry entry : SchemeLibrary.all()) {
            if (SchemeReader.read(entry.id(), entry.text()) instanceof SchemeReading.Accepted(var scheme, var _)) {
                table.add(List.of(
                        entry.id(),
                        Terminal.MESSAGES.text("purpose." + scheme.purpose().key()),
                        scheme.name()));
            }
        }
        table.lines().forEach(terminal::print);
    }

    /// By the whole id or by its last part.
    private static Entry entry(String word) {
        List<Entry> all = SchemeLibrary.all();
        return all.stream()
                .filter(entry -> entry.id().equals(word) || entry.id().endsWith("/" + word))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = all.stream().map(Entry::id).toList();
                    return RefusedException.of(
                            "schemes-unknown", word, RefusedException.nearest(word, ids), String.join("、", ids));
                });
    }

    /// An existing file is never written over.
    private static void copy(Entry entry, Path target) {
        try {
            Files.writeString(target, entry.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw RefusedException.of("schemes-exists", target);
        } catch (IOException _) {
            throw RefusedException.of("schemes-unwritable", target);
        }
    }
}
