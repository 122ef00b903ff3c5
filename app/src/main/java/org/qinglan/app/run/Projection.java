package org.qinglan.app.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.explain.ExplanationViewModel;
import org.qinglan.app.message.Messages;
import org.qinglan.app.projector.Masking;
import org.qinglan.app.projector.SafeSlides;
import org.qinglan.app.projector.Slide;
import org.qinglan.app.search.SearchKey;
import org.qinglan.app.table.ValueOrder;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.result.Distribution;
import org.qinglan.model.result.Division;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Facts.Person;
import org.qinglan.model.scheme.Sheet;
import org.qinglan.model.scheme.SheetColumn;
import org.qinglan.model.scheme.SheetColumn.Role;
import org.qinglan.model.scheme.SheetRow;

/// A result as slides for the staff congress: overview, distribution, groups, the table page by page, one explanation.
record Projection(Run run, SheetColumn column, List<Division> divisions, Choice choice, Messages messages) {
    private static final int ROWS = 12;
    private static final int COLUMNS = 5;
    private static final int GROUPS = 10;
    private static final int INPUTS = 8;

    /// What is shown of people, and in what order.
    ///
    /// @param byColumn whether the largest of the looked-at column stand first; else by surname
    record Choice(Masking.Names names, boolean ids, boolean byColumn) {}

    List<Slide> slides(ExplanationViewModel.@Nullable Subject subject) {
        SafeSlides safe = new SafeSlides(new Masking(choice.names(), choice.ids(), people()));
        List<Slide> slides = new ArrayList<>();
        slides.add(overview());
        Distribution.of(run.sheet(), column.name()).map(this::bars).ifPresent(slides::add);
        divisions.stream().limit(3).map(this::groups).forEach(slides::add);
        slides.addAll(pages(safe));
        if (subject != null) {
            slides.add(explained(subject, safe));
        }
        return slides.stream().map(safe::of).toList();
    }

    /// Everybody who may be named in some sentence, those outside the scheme too.
    private List<String> people() {
        Stream<String> others = run instanceof ComputedRun computed
                ? computed.frozen().facts().people().stream().map(Person::name)
                : Stream.of();
        return Stream.concat(run.sheet().rows().stream().map(SheetRow::name), others)
                .toList();
    }

    private Slide overview() {
        Sheet sheet = run.sheet();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("run.count", sheet.rows().size()));
        List<ResultRow> rows = sheet.rows().stream().map(ResultRow::of).toList();
        Cells.sums(sheet.columns(), rows)
                .forEach((position, sum) -> lines.add(messages.text(
                        "projector.sum",
                        sheet.columns().get(position).name(),
                        Amount.of(Numbers.fraction(sum), sheet.columns().get(position)))));
        Distribution.of(sheet, column.name())
                .ifPresent(found -> lines.add(messages.text(
                        "projector.figures",
                        column.name(),
                        Amount.mean(found.spread().mean(), column),
                        Amount.mean(found.median(), column),
                        Amount.of(found.spread().least(), column),
                        Amount.of(found.spread().most(), column))));
        return new Slide.Words(run.title(), lines);
    }

    private Slide bars(Distribution found) {
        BigFraction most = BigFraction.of(
                found.classes().stream().mapToInt(Distribution.Bin::count).max().orElse(1));
        return new Slide.Bars(
                messages.text("projector.distribution", column.name()),
                found.classes().stream()
                        .map(bin -> new Slide.Bar(
                                messages.text(
                                        "strip.class",
                                        bin.from().stripTrailingZeros().toPlainString(),
                                        bin.until().stripTrailingZeros().toPlainString()),
                                share(BigFraction.of(bin.count()), most),
                                messages.text("projector.people", bin.count())))
                        .toList());
    }

    private Slide groups(Division division) {
        List<Division.Group> groups =
                division.of(run.sheet(), column.name()).stream().limit(GROUPS).toList();
        BigFraction most =
                groups.stream().map(Division.Group::mean).max(Numbers::compare).orElse(BigFraction.ONE);
        return new Slide.Bars(
                messages.text("projector.groups", column.name(), division.name()),
                groups.stream()
                        .map(group -> new Slide.Bar(
                                messages.text(
                                        "strip.group",
                                        group.name(),
                                        group.teachers().size()),
                                share(group.mean(), most),
                                Amount.mean(group.mean(), column)))
                        .toList());
    }

    private static int share(BigFraction part, BigFraction most) {
        return most.signum() <= 0 || part.signum() <= 0
                ? 0
                : part.multiply(1000).divide(most).intValue();
    }

    private List<Slide> pages(SafeSlides safe) {
        List<SheetRow> rows = run.sheet().rows().stream().sorted(order()).toList();
        List<SheetColumn> shown = columns();
        List<String> head = new ArrayList<>(List.of(messages.text("projector.number")));
        if (choice.names() != Masking.Names.HIDDEN) {
            head.add(messages.text("run.name"));
        }
        if (choice.ids()) {
            head.add(messages.text("run.id-number"));
        }
        shown.forEach(one -> head.add(one.name()));
        List<Slide> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            int until = Math.min(rows.size(), from + ROWS);
            List<List<String>> lines = new ArrayList<>();
            for (int i = from; i < until; i++) {
                lines.add(line(i + 1, rows.get(i), shown, safe));
            }
            pages.add(new Slide.Lines(messages.text("projector.page", from + 1, until, rows.size()), head, lines));
        }
        return pages;
    }

    private List<String> line(int number, SheetRow row, List<SheetColumn> shown, SafeSlides safe) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
        if (choice.names() != Masking.Names.HIDDEN) {
            cells.add(safe.name(row.name()));
        }
        if (choice.ids()) {
            cells.add(safe.tail(row.idNumber()));
        }
        shown.forEach(one -> cells.add(Cells.shown(run.sheet().cell(row, one.name()), one)));
        return cells;
    }

    private Comparator<SheetRow> order() {
        Comparator<SheetRow> byName = Comparator.comparing(
                row -> SearchKey.of(row.name(), row.idNumber(), "").order());
        return choice.byColumn()
                ? Comparator.comparing((SheetRow row) -> run.sheet().cell(row, column.name()), ValueOrder.FALLING)
                        .thenComparing(byName)
                : byName;
    }

    /// The looked-at column first, then what decides, as many as can be read from afar.
    private List<SheetColumn> columns() {
        return Stream.concat(
                        Stream.of(column),
                        run.sheet().columns().stream()
                                .filter(one -> one.role() == Role.MONEY || one.role() == Role.VERDICT)
                                .filter(one -> !one.equals(column)))
                .limit(COLUMNS)
                .toList();
    }

    private Slide explained(ExplanationViewModel.Subject subject, SafeSlides safe) {
        Explanation explanation = subject.explanation();
        List<String> lines = new ArrayList<>();
        lines.add(explanation.shown() + " " + explanation.unit());
        Optional.of(explanation.sentence()).filter(text -> !text.isEmpty()).ifPresent(lines::add);
        Optional.of(explanation.clause())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(messages.text("explain.clause", text)));
        explanation.inputs().stream()
                .limit(INPUTS)
                .forEach(input -> lines.add("• " + input.name() + "　" + input.shown() + " " + input.unit()));
        return new Slide.Words(messages.text("explain.of", safe.name(subject.person()), explanation.name()), lines);
    }
}
