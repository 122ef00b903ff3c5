package org.qinglan.model.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.TabText;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.grading.Grading;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.scheme.Evaluation;
import org.qinglan.model.scheme.Facts;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Rows;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.team.TeamLedger;
import org.qinglan.model.titlereview.TitleReview;

/// A scheme computed from frozen facts. The same scheme and facts always give the same sheet, byte for byte.
public final class ComputedRun implements Run {
    private final Scheme scheme;
    private final FrozenFacts frozen;
    private final Evaluation evaluation;
    private final Outcome outcome;
    private final Sheet sheet;

    private ComputedRun(Scheme scheme, FrozenFacts frozen, Facts facts) {
        this.scheme = scheme;
        this.frozen = frozen;
        this.evaluation = Evaluation.of(scheme, facts);
        this.outcome = switch (scheme.purpose()) {
            case MERIT_PAY -> new Outcome.Paid(MeritPay.of(evaluation));
            case TITLE_REVIEW -> new Outcome.Ranked(TitleReview.of(evaluation));
            case ASSESSMENT -> new Outcome.Graded(Grading.of(evaluation));
            case STANDING -> new Outcome.Assessed(TitleReview.of(evaluation).lacks());
        };
        this.sheet = SheetMaker.make(evaluation, outcome);
    }

    /// Freezes the facts of everybody on the roster and computes the scheme over them.
    ///
    /// @param records with the derived ledgers among them
    /// @param roster  in its order
    /// @throws org.qinglan.model.scheme.SchemeFailure if somebody's numbers do not allow a formula
    public static ComputedRun of(Scheme scheme, Records records, List<LedgerRecord> roster) {
        List<Person> people =
                switch (scheme.rows()) {
                    case TEACHERS ->
                        roster.stream()
                                .map(record -> new Person(record.id(), record.text("id_number"), record.text("name")))
                                .toList();
                    case TEAMS ->
                        records.of(TeamLedger.TEAM, 0).stream()
                                .map(team -> new Person(team.id(), "", team.text(TeamLedger.TEAM_NAME)))
                                .toList();
                };
        return again(scheme, FrozenFacts.take(scheme, records, people));
    }

    /// Computes a scheme over facts that were frozen before.
    public static ComputedRun again(Scheme scheme, FrozenFacts frozen) {
        return new ComputedRun(scheme, frozen, frozen.facts());
    }

    @Override
    public String title() {
        return scheme.name();
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    public Scheme scheme() {
        return scheme;
    }

    public FrozenFacts frozen() {
        return frozen;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Explanation explain(long teacher, String column) {
        return new Explainer(this, teacher).explain(column);
    }

    /// The sheet as canonical text: a line a person or team, fields parted by tabs.
    public byte[] resultBytes() {
        Stream<String> head =
                Stream.concat(Stream.of("id"), sheet.columns().stream().map(column -> column.name()));
        Stream<String> lines = sheet.rows().stream()
                .map(row -> TabText.line(Stream.concat(
                        Stream.of(scheme.rows() == Rows.TEACHERS ? row.idNumber() : row.name()),
                        row.cells().stream().map(ValueText::write))));
        return Stream.concat(Stream.of(TabText.line(head)), lines)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
