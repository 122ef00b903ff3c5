package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.teacher.IdNumber;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.TitleRound;

/// The list of those recommended, as it hangs out. It names people and shows nothing that a notice may not show.
record TitleNoticePaper(TitleRound round, String school) {
    private static final int ID_LENGTH = 18;

    void fill(Paper paper) {
        paper.title(MESSAGES.text("title.notice.title"));
        paper.centred(
                MESSAGES.text("title.head", school, round.name(), round.record().text("target")));
        paper.text(MESSAGES.text("title.notice.intro", round.record().text("scheme"), round.cutOff()));
        round.posts().forEach(posts -> paper.text(posts.display()));
        paper.heading(MESSAGES.text("title.notice.recommended"));
        list(paper, OutcomeWord.RECOMMENDED);
        if (!round.having(OutcomeWord.RESERVE).isEmpty()) {
            paper.heading(MESSAGES.text("title.notice.reserve"));
            list(paper, OutcomeWord.RESERVE);
        }
        paper.text(period());
        paper.text(MESSAGES.text("title.notice.objections"));
        paper.signatures(
                List.of(MESSAGES.text("title.seal", school, round.situation().day())));
    }

    private void list(Paper paper, OutcomeWord word) {
        List<List<String>> rows = new ArrayList<>();
        for (RoundApplicant one : round.having(word)) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    shown(one),
                    one.track(),
                    one.place() == 0 ? "" : String.valueOf(one.place()),
                    one.outcome() == null ? "" : one.outcome().text("score"),
                    remark(one)));
        }
        if (rows.isEmpty()) {
            paper.text(MESSAGES.text("title.nobody"));
        } else {
            paper.table(List.of("序号", "姓名", "评审系列", "名次", "得分", "说明"), List.of(8, 20, 14, 10, 14, 34), rows);
        }
    }

    /// Namesakes are told apart by the hidden number.
    private String shown(RoundApplicant one) {
        long same = round.applicants().stream()
                .filter(other -> other.name().equals(one.name()))
                .count();
        String number = one.teacher().text(Roster.ID_NUMBER);
        return same < 2 || number.length() != ID_LENGTH
                ? one.name()
                : one.name() + "（" + new IdNumber(number).masked() + "）";
    }

    private static String remark(RoundApplicant one) {
        return one.outcome() == null || one.outcome().text("decision").isBlank()
                ? one.change()
                : MESSAGES.text("title.decided", one.outcome().text("decision"));
    }

    private String period() {
        Optional<Notice> notice = round.publicity().latest();
        WorkingDays calendar = round.publicity().calendar().days();
        Optional<LocalDate> last = notice.flatMap(hung -> hung.last(calendar));
        return notice.isPresent() && last.isPresent()
                ? MESSAGES.text(
                        "title.notice.period",
                        notice.get().first(),
                        last.get(),
                        notice.get().workingDays())
                : MESSAGES.text("title.notice.period-open", round.publicity().wanted());
    }
}
