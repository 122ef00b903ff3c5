package org.qinglan.app.round;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Around;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.publicity.Notice;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.RoundScheme;
import org.qinglan.model.titlereview.round.RoundStage;
import org.qinglan.model.titlereview.round.TitleRound;

/// Opens the sheets in which records of a round are entered, with what is known filled in.
record RoundSheets(EntryViewModel entry, Around around) {

    void begin() {
        entry.begin(new Task.Add(
                TitleRoundLedger.ROUND,
                0,
                Map.of(
                        "year", Value.of(around.today().getYear()),
                        "stage", Value.of(RoundStage.APPLICATION.term()))));
    }

    void correct(LedgerRecord record) {
        entry.begin(new Task.Correct(record));
    }

    void add(TitleRound round, Ledger ledger, long teacher) {
        add(round, ledger, teacher, Map.of());
    }

    private void add(TitleRound round, Ledger ledger, long teacher, Map<String, Value> more) {
        Map<String, Value> values = new HashMap<>(more);
        values.put("round", Value.of(round.name()));
        entry.begin(new Task.Add(ledger, teacher, values));
    }

    void apply(TitleRound round) {
        add(
                round,
                TitleRoundLedger.APPLICATION,
                0,
                Map.of("applied_on", Value.of(around.today()), "track", Value.of(TitleRound.UNIFIED)));
    }

    void vote(TitleRound round) {
        String hash = RoundScheme.hash(round.record().text("scheme_text"));
        add(round, TitleRoundLedger.VOTE, 0, Map.of("scheme_hash", Value.of(hash)));
    }

    /// Corrects the mark of a judge, or opens a sheet for a new one.
    void mark(TitleRound round, RoundApplicant applicant, String item, String judge) {
        applicant.marks().stream()
                .filter(mark ->
                        mark.text("item").equals(item) && mark.text("judge").equals(judge))
                .findFirst()
                .ifPresentOrElse(
                        this::correct,
                        () -> add(
                                round,
                                TitleRoundLedger.MARK,
                                applicant.number(),
                                Map.of(
                                        "item", Value.of(item),
                                        "judge", judge.isEmpty() ? Value.missing() : Value.of(judge),
                                        "given_on", Value.of(around.today()))));
    }

    /// Corrects the only record that somebody has of a kind, or opens a sheet for it.
    void only(TitleRound round, Ledger ledger, RoundApplicant applicant, @Nullable LedgerRecord known) {
        if (known == null) {
            add(round, ledger, applicant.number());
        } else {
            correct(known);
        }
    }

    void notice(TitleRound round) {
        int number = round.publicity().latest().map(Notice::number).orElse(0) + 1;
        add(
                round,
                TitleRoundLedger.NOTICE,
                0,
                Map.of(
                        "notice_number", Value.of(number),
                        "first_day", Value.of(around.today()),
                        "working_days", Value.of(round.publicity().wanted())));
    }

    void pause(TitleRound round) {
        int number = round.publicity().latest().map(Notice::number).orElse(1);
        add(
                round,
                TitleRoundLedger.PAUSE,
                0,
                Map.of("notice_number", Value.of(number), "from_date", Value.of(around.today())));
    }

    void objection(TitleRound round) {
        add(round, TitleRoundLedger.OBJECTION, 0, Map.of("received_on", Value.of(around.today())));
    }
}
