package org.qinglan.app.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.tour.Studio;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.store.SchoolFileException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs the program from a terminal: reads arguments, prints sentences, answers with an exit code.
public final class Terminal {
    /// All that was asked is done.
    public static final int DONE = 0;

    /// Done, but some rows were held back.
    public static final int HELD_BACK = 1;

    /// Refused with the reason; nothing was written.
    public static final int REFUSED = 2;

    static final Messages MESSAGES = Messages.beside(Terminal.class);
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final String author;
    private final Consumer<Path> window;
    private final Studio studio;

    /// A terminal of a machine on which no picture can be drawn.
    Terminal(PrintStream out, PrintStream err, Clock clock, String author, Consumer<Path> window) {
        this(out, err, clock, author, window, (_, _) -> {
            throw RefusedException.of("screenshots-nowhere");
        });
    }

    /// @param author who works here, for the journal
    /// @param window opens a school file in the window; does nothing where there is no display
    /// @param studio draws the screens
    public Terminal(
            PrintStream out, PrintStream err, Clock clock, String author, Consumer<Path> window, Studio studio) {
        this.studio = studio;
        this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
        this.clock = clock;
        this.author = author;
        this.window = window;
    }

    /// @return the exit code
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new QinglanCommand());
        commands().forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle(
                Terminal.class.getPackageName() + ".usage", Locale.getDefault(), Terminal.class.getModule()));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((wrong, _) -> refuse(sentence(wrong)));
        line.setExecutionExceptionHandler((failure, _, _) -> refuse(failure));
        if (arguments.length == 0) {
            line.usage(out);
            return DONE;
        }
        return line.execute(arguments);
    }

    /// In the order in which help lists them.
    private Map<String, Object> commands() {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("demo", new DemoCommand(this));
        commands.put("create", new CreateCommand(this));
        commands.put("import", new ImportCommand(this));
        commands.put("pay", new SchemeCommand(this, Purpose.MERIT_PAY));
        commands.put("round", new RoundCommand(this));
        commands.put("assess", new SchemeCommand(this, Purpose.ASSESSMENT));
        commands.put("title", new SchemeCommand(this, Purpose.TITLE_REVIEW));
        commands.put("title-round", new TitleRoundCommand(this));
        commands.put("training", new TrainingCommand(this));
        commands.put("explain", new ExplainCommand(this));
        commands.put("runs", new RunsCommand(this));
        commands.put("check-scheme", new CheckSchemeCommand(this));
        commands.put("schemes", new SchemesCommand(this));
        commands.put("examine-scheme", new ExamineSchemeCommand(this));
        commands.put("compare-schemes", new CompareSchemesCommand(this));
        commands.put("packs", new PacksCommand(this));
        commands.put("check-pack", new CheckPackCommand(this));
        commands.put("choose-pack", new ChoosePackCommand(this));
        commands.put("override", new OverrideCommand(this));
        commands.put("overview", new OverviewCommand(this));
        commands.put("export", new ExportCommand(this));
        commands.put("records", new RecordsCommand(this));
        commands.put("add", new AddCommand(this));
        commands.put("correct", new CorrectCommand(this));
        commands.put("delete", new DeleteCommand(this));
        commands.put("undo-import", new UndoImportCommand(this));
        commands.put("journal", new JournalCommand(this));
        commands.put("facts", new FactsCommand(this));
        commands.put("screenshots", new ScreenshotsCommand(this));
        commands.put("verify", new VerifyCommand(this));
        return commands;
    }

    private int refuse(Exception failure) {
        return switch (failure) {
            case SchoolFileException refused -> refuse(refused.finding().sentence());
            case SchemeFailure refused -> refuse(refused.finding().sentence());
            case RefusedException refused -> refuse(String.valueOf(refused.getMessage()));
            default -> {
                new Failures(clock, fault -> err.println(MESSAGES.text("fault", fault.code()))).report(failure);
                yield REFUSED;
            }
        };
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }

    private static String sentence(ParameterException wrong) {
        String help = MESSAGES.text(
                "see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return switch (wrong) {
            case MissingParameterException missing ->
                MESSAGES.text(
                                "missing-parameter",
                                String.join(
                                        "、",
                                        missing.getMissing().stream()
                                                .map(argument -> argument.isOption()
                                                        ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                                        : argument.paramLabel())
                                                .toList()))
                        + help;
            case UnmatchedArgumentException unmatched ->
                MESSAGES.text("unmatched-argument", String.join(" ", unmatched.getUnmatched())) + help;
            default -> wrongValue(wrong) + help;
        };
    }

    private static String wrongValue(ParameterException wrong) {
        String value = String.valueOf(wrong.getValue());
        if (wrong.getArgSpec() == null) {
            return MESSAGES.text("wrong-parameter", value);
        }
        Class<?> type = wrong.getArgSpec().type();
        return type == LocalDate.class
                ? MESSAGES.text("wrong-date", value)
                : type == long.class || type == Long.class || type == int.class
                        ? MESSAGES.text("wrong-number", value)
                        : MESSAGES.text("wrong-parameter", value);
    }

    void say(String key, Object... details) {
        out.println(MESSAGES.text(key, details));
    }

    void print(String line) {
        out.println(line);
    }

    void warn(List<Finding> findings) {
        findings.forEach(finding -> err.println(finding.sentence()));
    }

    /// One line beside what was asked for: why something cannot be done.
    void complain(String line) {
        err.println(line);
    }

    Clock clock() {
        return clock;
    }

    String author() {
        return author;
    }

    Consumer<Path> window() {
        return window;
    }

    Studio studio() {
        return studio;
    }
}
