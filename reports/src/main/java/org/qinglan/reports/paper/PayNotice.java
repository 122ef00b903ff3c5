package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.SheetRow;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.vote.Vote;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.print.WordFile;

/// The list that is hung out (公示表): names and amounts, nothing of ethics, leave or telephone; no ID numbers, but for
/// the last four of namesakes.
public final class PayNotice {
    private static final int LAST = 4;
    private final Paper paper;
    private final PayRound round;
    private final ComputedRun run;

    private PayNotice(Paper paper, PayRound round, ComputedRun run) {
        this.paper = paper;
        this.round = round;
        this.run = run;
    }

    /// Of the notice that hangs last; where there is none yet, of everybody's result.
    public static Writing write(Situation situation, String name, String school, Path target) {
        return WordFile.write(compose(situation, name, school), target);
    }

    /// Of the notice that hangs last; where there is none yet, of everybody's result.
    public static Composition compose(Situation situation, String name, String school) {
        PayRound round = PayRound.named(situation, name).orElse(null);
        ComputedRun run = round == null ? null : round.run().orElse(null);
        if (round == null || run == null) {
            return PayPaper.refusal("pay-no-result", name);
        }
        Paper paper = new Paper();
        new PayNotice(paper, round, run).fill(school);
        return new Composition.Ready(paper.document());
    }

    private void fill(String school) {
        Notice notice = round.publicity().latest().orElse(null);
        paper.title(MESSAGES.text("pay.notice", round.name()));
        paper.centred(MESSAGES.text("pay.notice-head", school));
        paper.text(MESSAGES.text("pay.notice-scheme", run.title(), vote()));
        Set<String> about = notice == null || notice.about().isEmpty()
                ? Set.of()
                : Set.copyOf(Arrays.asList(notice.about().split("、")));
        if (notice != null) {
            String last = notice.last(round.publicity().calendar().days())
                    .map(LocalDate::toString)
                    .orElse("________");
            paper.text(MESSAGES.text("pay.notice-days", notice.number(), notice.first(), last, notice.workingDays()));
        }
        if (!about.isEmpty()) {
            paper.text(MESSAGES.text("pay.notice-changed"));
        }
        list(row -> about.isEmpty() || about.contains(row.name()));
        paper.text(MESSAGES.text("pay.notice-objection"));
        paper.signatures(List.of(MESSAGES.text("pay.notice-contact"), MESSAGES.text("pay.notice-seal")));
    }

    private String vote() {
        return round.base()
                .orElse(round)
                .vote()
                .map(record -> MESSAGES.text(
                        "pay.notice-vote",
                        record.text("held_on"),
                        Vote.of(record).display()))
                .orElse("");
    }

    private void list(Predicate<SheetRow> shown) {
        Map<Long, Long> payments = round.payments();
        Map<String, Long> names =
                run.sheet().rows().stream().collect(Collectors.groupingBy(SheetRow::name, Collectors.counting()));
        List<List<String>> rows = new ArrayList<>();
        for (SheetRow row : run.sheet().rows()) {
            Long fen = payments.get(row.teacher());
            if (fen != null && shown.test(row)) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        name(row, names),
                        MeritPay.yuan(fen).toPlainString()));
            }
        }
        paper.table(
                List.of(
                        MESSAGES.text("pay.number"),
                        MESSAGES.text("pay.name"),
                        MESSAGES.text(round.isSupplement() ? "pay.amount-difference" : "pay.amount")),
                List.of(15, 45, 40),
                rows);
        long sum = payments.values().stream().mapToLong(Long::longValue).sum();
        if (rows.size() == payments.size()) {
            paper.text(MESSAGES.text(
                    "pay.notice-sum", rows.size(), MeritPay.yuan(sum).toPlainString()));
        }
    }

    private static String name(SheetRow row, Map<String, Long> names) {
        String id = row.idNumber();
        return names.getOrDefault(row.name(), 1L) > 1 && id.length() >= LAST
                ? row.name() + "（" + id.substring(id.length() - LAST) + "）"
                : row.name();
    }
}
