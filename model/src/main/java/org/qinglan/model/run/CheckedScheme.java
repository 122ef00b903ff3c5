package org.qinglan.model.run;

import static org.qinglan.model.run.SheetMaker.MESSAGES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeExample;
import org.qinglan.model.scheme.SchemeExample.Member;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetRow;

/// Reads a scheme and works its examples: one whose examples come out otherwise than it says is refused.
public final class CheckedScheme {
    private static final String NOTHING = "无";

    private CheckedScheme() {}

    /// @param file name for messages
    public static SchemeReading read(String file, String text) {
        SchemeReading reading = SchemeReader.read(file, text);
        if (!(reading instanceof SchemeReading.Accepted(var scheme, var warnings))) {
            return reading;
        }
        List<Finding> differences = differences(scheme);
        return differences.isEmpty()
                ? reading
                : new SchemeReading.Refused(
                        Stream.concat(differences.stream(), warnings.stream()).toList());
    }

    /// What comes out of a scheme's examples otherwise than they say.
    public static List<Finding> differences(Scheme scheme) {
        List<Finding> differences = new ArrayList<>();
        scheme.examples().forEach(example -> work(scheme, example, differences));
        return differences;
    }

    /// An example computed like a school, with explanations and all.
    ///
    /// @throws SchemeFailure if its numbers do not allow a formula
    public static ComputedRun run(Scheme scheme, SchemeExample example) {
        return ComputedRun.again(scheme, FrozenFacts.of(scheme, example.facts(scheme)));
    }

    private static void work(Scheme scheme, SchemeExample example, List<Finding> differences) {
        try {
            Sheet sheet = run(scheme, example).sheet();
            for (int i = 0; i < example.people().size(); i++) {
                compare(example, example.people().get(i), i + 1L, sheet, differences);
            }
        } catch (SchemeFailure failure) {
            differences.add(MESSAGES.error(
                    place(example), "example-fails", failure.finding().sentence()));
        }
    }

    private static void compare(
            SchemeExample example, Member member, long number, Sheet sheet, List<Finding> differences) {
        String place = place(example) + "，" + member.name();
        List<SheetRow> rows =
                sheet.rows().stream().filter(row -> row.teacher() == number).toList();
        member.expected().forEach((column, wanted) -> {
            if (rows.isEmpty()) {
                differences.add(MESSAGES.error(place, "example-not-in-sheet"));
            } else if (sheet.indexOf(column) < 0) {
                differences.add(MESSAGES.error(place, "example-unknown-column", column, columns(sheet)));
            } else if (!same(sheet.cell(rows.getFirst(), column), wanted)) {
                String shown = Explainer.shown(sheet.cell(rows.getFirst(), column));
                differences.add(MESSAGES.error(place, "example-differs", column, wanted, shown));
            }
        });
    }

    private static String place(SchemeExample example) {
        return MESSAGES.text("example-place", example.name());
    }

    private static String columns(Sheet sheet) {
        return String.join("、", sheet.columns().stream().map(SheetColumn::name).toList());
    }

    private static boolean same(Value value, String wanted) {
        return switch (value) {
            case Value.Num(var number)
            when wanted.matches("-?\\d+(\\.\\d+)?") ->
                Numbers.compare(number, Numbers.fraction(new BigDecimal(wanted))) == 0;
            case Value.Missing _ -> wanted.isEmpty() || wanted.equals(NOTHING);
            default -> value.display().equals(wanted);
        };
    }
}
