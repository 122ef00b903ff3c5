package org.qinglan.app.fake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.BuiltInPacks;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.dossier.Dossier;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.policy.PackReading;
import org.qinglan.model.policy.PackRule;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Card;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;

/// Hours of training with a requirement of 90, a rule against more than 200 hours, and a warning above 100.
public final class FakeFeatures implements Features.Rules {
    private static final Citation CLAUSE = new Citation("强镇筑基行动方案", "", LocalDate.of(2021, 9, 1), "第9条");
    /// The national rules, above them the five ones of 德化.
    private static final Rulebook RULES = Rulebook.of(List.of(layer(BuiltInPacks.NATIONAL), layer("dehua")));

    private static Rulebook.Layer layer(String pack) {
        return new Rulebook.Layer(
                pack,
                DateSpan.ALWAYS,
                ((PackReading.Accepted) BuiltInPacks.read(pack))
                        .pack().rules().stream().map(PackRule::rule).toList());
    }

    private final List<Path> written = new ArrayList<>();

    /// Files that were asked for.
    public List<Path> written() {
        return written;
    }

    public Features features() {
        return new Features(
                List.of(new Hours()),
                List.of(new Matter(new Hours(), "学时缺口", Matter.open(), Matter.cells(1), 2)),
                Catalogue.LEDGERS,
                this,
                (_, _, target) -> write(target),
                (_, _, target) -> write(target),
                List.of(
                        new FakePaper("agreement", "协议书", MentorLedger.MENTOR_PAIR),
                        new FakePaper("dossier", "档案", Roster.TEACHER)));
    }

    private Writing write(Path target) {
        written.add(target);
        return new Writing.Done(target, List.of());
    }

    @Override
    public Situation situation(SchoolFile school, LocalDate day) {
        return new Situation(new Dossier(school, RULES), school.roster(), RULES, day);
    }

    @Override
    public List<Finding> check(LedgerRecord record, Situation situation) {
        if (!record.ledger().equals(TrainingLedger.TRAINING)
                || !(record.get("hours") instanceof Value.Num number)
                || number.rounded(0).intValue() <= 100) {
            return List.of();
        }
        boolean wrong = number.rounded(0).intValue() > 200;
        Finding.Severity severity = wrong ? Finding.Severity.ERROR : Finding.Severity.WARNING;
        return List.of(new Finding("hours", severity, "学时", "一次培训 " + number.display() + " 学时太多。", "请核对证书。", null));
    }

    @Override
    public List<Card> cards(LedgerRecord person, Situation situation) {
        return Catalogue.cards(person, situation);
    }

    @Override
    public Features.Help help(SchoolFile school, Ledger ledger) {
        if (ledger.equals(PolicyLedger.OVERRIDE)) {
            return new Features.Help(
                    Map.of("rule", List.of("anqiu.training.90")),
                    Map.of("anqiu.training.90", "rule: anqiu.training.90\nkind: training-requirement"));
        }
        return Features.Help.none();
    }

    private static final class FakePaper implements Paper {
        private final String key;
        private final String name;
        private final Ledger ledger;

        FakePaper(String key, String name, Ledger ledger) {
            this.key = key;
            this.name = name;
            this.ledger = ledger;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public Composition compose(SchoolFile school, LedgerRecord record, PrintRequest.Letterhead head) {
            return new Composition.Ready(new Document(List.of(
                    new Block.Title(name),
                    new Block.Centred(head.school()),
                    new Block.Text(head.day().toString()))));
        }
    }

    private static final class Hours implements OverviewMaker {
        @Override
        public String key() {
            return "hours";
        }

        @Override
        public String name() {
            return "学时达标";
        }

        @Override
        public Area area() {
            return Area.TRAINING;
        }

        @Override
        public Overview make(Situation situation) {
            List<Overview.Line> lines = situation.roster().stream()
                    .map(person -> line(person, situation))
                    .toList();
            Finding note =
                    new Finding("day", Finding.Severity.NOTE, "", "按 " + situation.day() + " 及以前的记录统计。", "", null);
            return new Overview(
                    List.of(
                            Overview.Column.number("要求学时"),
                            Overview.Column.number("已有学时"),
                            Overview.Column.text("最近一次")),
                    lines,
                    List.of(note));
        }

        private static Overview.Line line(LedgerRecord person, Situation situation) {
            List<LedgerRecord> trainings = situation.records().of(TrainingLedger.TRAINING, person.id()).stream()
                    .filter(training ->
                            training.span() != null && !training.span().from().isAfter(situation.day()))
                    .toList();
            int hours = trainings.stream()
                    .mapToInt(training -> training.get("hours") instanceof Value.Num number
                            ? number.rounded(0).intValue()
                            : 0)
                    .sum();
            List<Overview.Reason> reasons = new ArrayList<>();
            reasons.add(Overview.Reason.of("还差 " + Math.max(0, 90 - hours) + " 学时，2027-08-31 前完成。", CLAUSE));
            trainings.forEach(training -> reasons.add(new Overview.Reason(
                    training.text("project") + " " + training.text("hours") + " 学时。", null, training.source())));
            return new Overview.Line(
                    person.id(),
                    person.text(Roster.NAME),
                    List.of(
                            Value.of(90),
                            Value.of(hours),
                            trainings.isEmpty()
                                    ? Value.missing()
                                    : trainings.getLast().get("from_date")),
                    hours >= 90 ? Overview.State.FINE : Overview.State.OPEN,
                    reasons);
        }
    }
}
