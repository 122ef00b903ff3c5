package org.qinglan.reports.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Messages;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.MentoringRule;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.WordFile;

/// The agreement of a pair (师徒结对协议书), to be signed by both and by the school.
///
/// Its duties are those of the rules in force on the first day of the pair; a number that the rules leave to the school
/// is a blank to be filled in.
public final class PairAgreement {
    static final Messages MESSAGES = Messages.beside(PairAgreement.class);

    private PairAgreement() {}

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
        List<MentoringRule> rules = pairing.rules(pair.kind(), pair.from());
        paper.title(MESSAGES.text("agreement.title"));
        paper.centred(MESSAGES.text(
                "agreement.number", school, pair.agreement().isEmpty() ? "____________" : pair.agreement()));
        paper.heading(MESSAGES.text("agreement.parties"));
        paper.facts(Parties.facts(pairing, pair));
        paper.heading(MESSAGES.text("agreement.term"));
        LocalDate last = pair.last();
        paper.text(MESSAGES.text(
                last == null ? "agreement.span-open" : "agreement.span",
                pair.kind(),
                pair.from(),
                String.valueOf(last)));
        pairing.predecessor(pair)
                .ifPresent(before -> paper.text(MESSAGES.text(
                        "agreement.follows",
                        before.agreement(),
                        pairing.mentorName(before),
                        before.span().display())));
        paper.heading(MESSAGES.text("agreement.tasks"));
        tasks(rules).forEach(paper::text);
        duties(
                paper,
                "agreement.mentor-duties",
                rules.stream().flatMap(rule -> rule.mentorDuties().stream()).toList());
        duties(
                paper,
                "agreement.apprentice-duties",
                rules.stream().flatMap(rule -> rule.apprenticeDuties().stream()).toList());
        paper.heading(MESSAGES.text("agreement.other"));
        for (int i = 1; i <= 3; i++) {
            paper.text(i + ". " + MESSAGES.text("agreement.other." + i));
        }
        paper.signatures(List.of(
                MESSAGES.text("agreement.sign"), MESSAGES.text("agreement.seal"), MESSAGES.text("agreement.dates")));
    }

    private static List<String> tasks(List<MentoringRule> rules) {
        List<String> lines = new ArrayList<>();
        for (MentoringRule rule : rules) {
            for (MentoringRule.Task task : rule.tasks()) {
                Integer count = task.count();
                lines.add((lines.size() + 1)
                        + ". "
                        + MESSAGES.text(
                                count == null ? "agreement.task-unset" : "agreement.task",
                                task.what(),
                                task.per().term(),
                                String.valueOf(count),
                                rule.head().citation().display()));
            }
        }
        return lines.isEmpty() ? List.of(MESSAGES.text("agreement.no-tasks")) : lines;
    }

    private static void duties(Paper paper, String key, List<String> duties) {
        paper.heading(MESSAGES.text(key));
        if (duties.isEmpty()) {
            paper.text(MESSAGES.text("agreement.blank-lines"));
        }
        for (int i = 0; i < duties.size(); i++) {
            paper.text((i + 1) + ". " + duties.get(i) + "。");
        }
    }
}
