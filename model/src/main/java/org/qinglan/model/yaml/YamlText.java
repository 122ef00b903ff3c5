package org.qinglan.model.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns a YAML text into nodes. Length, depth and aliases are bounded, so that no text can exhaust the program.
public final class YamlText {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LONGEST)
            .build();

    private static final Pattern BARE_STAR = Pattern.compile("(^|[\\s,\\[{])[*&]\\p{L}");

    private YamlText() {}

    public static Optional<Node> compose(String text, YamlProblems problems) {
        if (text.length() > LONGEST) {
            problems.errorAt(1, 1, "text-too-long", LONGEST);
            return Optional.empty();
        }
        try {
            if (isTooDeep(text, problems)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.errorAt(1, 1, "empty-text");
            }
            return root;
        } catch (MarkedYamlEngineException exception) {
            Optional<Mark> mark = exception.getProblemMark();
            String line = problems.line(mark.map(Mark::getLine).orElse(0));
            problems.errorAt(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    BARE_STAR.matcher(line).find() ? "star-unquoted" : code(String.valueOf(exception.getProblem())));
        } catch (ReaderException exception) {
            String before = text.substring(0, Math.max(0, text.indexOf(exception.getCodePoint())));
            int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
            problems.errorAt(line, before.length() - before.lastIndexOf('\n'), "not-yaml");
        } catch (YamlEngineException exception) {
            problems.errorAt(1, 1, code(String.valueOf(exception.getMessage())));
        }
        return Optional.empty();
    }

    /// Composing is recursive, reading events is not; so depth is measured by events first.
    private static boolean isTooDeep(String text, YamlProblems problems) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                Optional<Mark> mark = event.getStartMark();
                problems.errorAt(
                        mark.map(Mark::getLine).orElse(0) + 1,
                        mark.map(Mark::getColumn).orElse(0) + 1,
                        "too-deep-text",
                        DEEPEST);
                return true;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return false;
    }

    /// The two slips that clerks make most, told from the library's own (English) words.
    private static String code(String problem) {
        if (problem.contains("alias")) {
            return "star-unquoted";
        }
        return problem.contains("TAB") ? "tab-found" : "not-yaml";
    }
}
