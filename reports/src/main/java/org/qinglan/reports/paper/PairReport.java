package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.mentoring.MentorLedger;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.MentoringRule;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.WordFile;

/// The end report of a pair (师徒结对总结考核表): what both did, with room for summaries and the assessment.
public final class PairReport {
    private PairReport() {}

    /// @param school name of the school (单位)
    public static Writing write(Pairing pairing, MentorPair pair, String school, Path target) {
        return WordFile.write(document(pairing, pair, school), target);
    }

    /// @param school name of the school (单位)
    public static Document document(Pairing pairing, MentorPair pair, String school) {
        Paper paper = new Paper();
        fill(paper, pairing, pair, school);
        return paper.document();
    }

    private static void fill(Paper paper, Pairing pairing, MentorPair pair, String school) {
        paper.title(MESSAGES.text("report.title"));
        paper.centred(MESSAGES.text("report.head", school, pairing.situation().day()));
        List<String> facts = new ArrayList<>(Parties.facts(pairing, pair));
        LocalDate last = pair.last();
        facts.addAll(List.of("结对起", pair.from().toString(), "结对止", last == null ? "" : last.toString()));
        facts.addAll(List.of("协议编号", pair.agreement(), "第几年", String.valueOf(pairing.year(pair))));
        facts.addAll(List.of("结束原因", pair.endReason(), "考核等次", pair.grade()));
        paper.facts(facts);
        paper.heading(MESSAGES.text("report.counts"));
        paper.table(List.of("活动类别", "规定", "台账合计", "逐次登记", "计入"), List.of(20, 35, 15, 15, 15), counts(pairing, pair));
        paper.text(MESSAGES.text("report.counts-note"));
        List<LedgerRecord> tasks = done(pairing, pair);
        paper.heading(MESSAGES.text("report.lessons"));
        lines(paper, tasks, List.of("师傅听课", "徒弟听课", "汇报课", "研讨", "教案批阅"));
        paper.heading(MESSAGES.text("report.assessments"));
        lines(paper, tasks, List.of("学期考核", "学年考核", "结业考核"));
        paper.heading(MESSAGES.text("report.words"));
        paper.boxes(List.of("徒弟总结", "师傅评语", "学校考核意见", "考核等次"), 65);
        paper.signatures(List.of(MESSAGES.text("agreement.sign"), MESSAGES.text("report.seal")));
    }

    /// Activities of the pair and of those that it continues, in the order of their days.
    private static List<LedgerRecord> done(Pairing pairing, MentorPair pair) {
        return pairing.chain(pair).stream()
                .flatMap(part -> pairing.tasks(part).stream())
                .sorted((a, b) -> a.text(MentorLedger.HELD_ON).compareTo(b.text(MentorLedger.HELD_ON)))
                .toList();
    }

    private static List<List<String>> counts(Pairing pairing, MentorPair pair) {
        List<MentoringRule> rules = pairing.rules(pair.kind(), pair.from());
        List<List<String>> rows = new ArrayList<>();
        for (String kind : MentorLedger.PAIR_TASK.field(MentorLedger.TASK_KIND).words()) {
            long dated = pairing.chain(pair).stream()
                    .flatMap(part -> pairing.tasks(part).stream())
                    .filter(task -> task.text(MentorLedger.TASK_KIND).equals(kind))
                    .count();
            String recorded = pairing.chain(pair).stream()
                    .map(part -> part.recorded().get(kind))
                    .filter(Objects::nonNull)
                    .map(number -> Value.of(number).display())
                    .collect(Collectors.joining("＋"));
            rows.add(List.of(
                    kind,
                    asked(rules, kind),
                    recorded,
                    MESSAGES.text("report.times", dated),
                    Value.of(pairing.count(pair, kind)).display()));
        }
        return rows;
    }

    private static String asked(List<MentoringRule> rules, String kind) {
        return rules.stream()
                .flatMap(rule -> rule.tasks().stream())
                .filter(task -> task.what().equals(kind))
                .map(task -> MESSAGES.text(
                        task.count() == null ? "report.asked-unset" : "report.asked",
                        task.per().term(),
                        String.valueOf(task.count())))
                .collect(Collectors.joining("\n"));
    }

    private static void lines(Paper paper, List<LedgerRecord> tasks, List<String> kinds) {
        List<List<String>> rows = tasks.stream()
                .filter(task -> kinds.contains(task.text(MentorLedger.TASK_KIND)))
                .map(task -> List.of(
                        task.text(MentorLedger.HELD_ON),
                        task.text(MentorLedger.TASK_KIND),
                        task.text("topic"),
                        task.text("class_name"),
                        task.text("quantity").isEmpty() ? "1" : task.text("quantity"),
                        task.text("comment"),
                        task.text("grade")))
                .toList();
        if (rows.isEmpty()) {
            paper.text(MESSAGES.text("report.none"));
        } else {
            paper.table(
                    List.of("活动日期", "活动类别", "课题", "班级", "数量", "评语", "评定"), List.of(15, 13, 20, 12, 8, 22, 10), rows);
        }
    }
}
