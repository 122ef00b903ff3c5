package org.qinglan.app.run;

import java.util.List;
import java.util.function.Supplier;
import org.qinglan.app.explain.ExplanationPaper;
import org.qinglan.app.explain.ExplanationViewModel.Subject;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.message.Messages;
import org.qinglan.model.result.WhyNot;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.MainColumn;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.reports.document.Composition;

/// The explanations of a result, on the screen and on paper.
///
/// @param number   under which it is frozen in the school file, 0 where it is not
/// @param outdated whether records have changed since
public record ResultPaper(Run run, long number, boolean outdated, Messages messages) {

    /// One number of a person, and why it is not more.
    static Subject subject(Run run, SheetRow row, String column) {
        long teacher = row.teacher();
        return new Subject(
                row.name(),
                run.explain(teacher, column),
                run instanceof ComputedRun computed ? WhyNot.of(computed, teacher, column) : List.of(),
                Origins.of(run, teacher));
    }

    /// One number of a person on paper.
    public PrintRequest number(SheetRow row, String column) {
        return request(row, column, () -> List.of(subject(run, row, column)));
    }

    /// Everything that came out for a person on paper, in the order of the screen.
    public PrintRequest whole(SheetRow row) {
        return request(row, messages.text("run.all-numbers"), () -> everything(row));
    }

    /// Why not more is asked of what decides first.
    private List<Subject> everything(SheetRow row) {
        String main = MainColumn.of(run);
        List<SheetColumn> columns = run.sheet().columns();
        return Cells.order(columns).stream()
                .map(position -> columns.get(position).name())
                .map(column -> column.equals(main)
                        ? subject(run, row, column)
                        : new Subject(row.name(), run.explain(row.teacher(), column)))
                .toList();
    }

    private PrintRequest request(SheetRow row, String what, Supplier<List<Subject>> subjects) {
        return new PrintRequest(
                messages.text("run.explanation-of", row.name(), what),
                head -> new Composition.Ready(new ExplanationPaper(messages, about(row)).of(subjects.get(), head)));
    }

    private ExplanationPaper.About about(SheetRow row) {
        return new ExplanationPaper.About(
                outdated ? messages.text("run.outdated-paper", run.title()) : run.title(),
                number == 0 ? messages.text("run.not-kept") : messages.text("run.numbered", number),
                run instanceof ComputedRun computed
                        ? computed.scheme().referenceDate().toString()
                        : "",
                row.name(),
                row.idNumber());
    }
}
