package org.qinglan.app.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.payround.PayDesk;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.PayStage;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// The rounds of merit pay: which is looked at, where it stands, and the steps that it may take.
public final class RoundViewModel {
    private final Features features;
    private final Around around;
    private final Duty duty;
    private final EntryViewModel entry;
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private @Nullable SchoolFile school;
    private boolean reading;

    /// What the page needs beside the window.
    ///
    /// @param changed told when the school file was written
    /// @param reveal  shows a frozen result where its cells are explained
    public record Duty(HandEntries entries, String author, Runnable changed, Consumer<FrozenRun> reveal) {}

    public RoundViewModel(Features features, Around around, Duty duty) {
        this.features = features;
        this.around = around;
        this.duty = duty;
        entry = new EntryViewModel(features, around, duty.entries());
        chosen.subscribe((_, _) -> {
            if (!reading) {
                load();
            }
        });
    }

    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        standing.set(null);
        chosen.set(null);
        told.set("");
        reason.set("");
    }

    /// Reads how far the chosen round is; the newest where none is chosen.
    public void load() {
        SchoolFile open = school;
        String wanted = chosen.get();
        if (open != null) {
            around.background()
                    .run(
                            around.messages().text("round.reading"),
                            _ -> Standing.of(PayRound.all(situation(open)), wanted),
                            this::show);
        }
    }

    private void show(Standing read) {
        reading = true;
        standing.set(read);
        chosen.set(read.shown().map(Standing.Shown::name).orElse(null));
        reading = false;
    }

    private Situation situation(SchoolFile open) {
        return features.rules().situation(open, around.today());
    }

    ObjectProperty<@Nullable String> chosen() {
        return chosen;
    }

    /// Why a round goes back.
    StringProperty reason() {
        return reason;
    }

    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    EntryViewModel entry() {
        return entry;
    }

    List<Paper> papers() {
        return features.papers(PayLedger.ROUND);
    }

    /// Asks for a scheme and opens the sheet of a round with it.
    void begin() {
        around.dialogs().chooseScheme().ifPresent(path -> around.background()
                .run(around.messages().text("run.reading-scheme"), _ -> text(path), text -> {
                    Map<String, Value> values = new HashMap<>();
                    values.put("kind", Value.of(PayLedger.PAY));
                    values.put("year", Value.of(around.today().minusMonths(6).getYear()));
                    values.put("scheme_text", Value.of(text));
                    entry.begin(new Task.Add(PayLedger.ROUND, 0, values));
                }));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /// Opens the sheet for a supplement to the round that is shown.
    void supplement() {
        shown().ifPresent(shown -> {
            PayRound round = shown.round();
            Map<String, Value> values = new HashMap<>();
            values.put("kind", Value.of(PayLedger.SUPPLEMENT));
            values.put("year", Value.of(round.year()));
            values.put("base", Value.of(round.name()));
            values.put("extent", Value.of(PayLedger.WHOLE));
            values.put("scheme_text", round.record().get("scheme_text"));
            entry.begin(new Task.Add(PayLedger.ROUND, 0, values));
        });
    }

    /// Opens the sheet of another record of the round that is shown, with what is known filled in.
    void add(Ledger ledger) {
        shown().ifPresent(shown -> {
            PayRound round = shown.round();
            LocalDate today = around.today();
            Map<String, Value> values = new HashMap<>(Map.of("round", Value.of(round.name())));
            if (ledger.equals(PayLedger.VOTE)) {
                values.put("fingerprint", Value.of(round.shortFingerprint()));
                values.put("held_on", Value.of(today));
            } else if (ledger.equals(PayLedger.NOTICE)) {
                values.putAll(round.nextNotice(today, round.publicity().wanted(), ""));
            } else if (ledger.equals(PayLedger.PAUSE)) {
                round.publicity().latest().ifPresent(notice -> values.put("notice_number", Value.of(notice.number())));
                values.put("from_date", Value.of(today));
            } else if (ledger.equals(PayLedger.OBJECTION)) {
                values.put("received_on", Value.of(today));
            }
            entry.begin(new Task.Add(ledger, 0, values));
        });
    }

    void correct(LedgerRecord record) {
        entry.begin(new Task.Correct(record));
    }

    /// Takes the round on, if nothing stands in its way.
    void advance() {
        shown().ifPresent(shown -> shown.round()
                .next()
                .ifPresent(next -> step(
                        desk -> desk.advance(shown.name(), null),
                        around.messages().text("round.advanced", shown.name(), next.term()))));
    }

    void back(PayStage to) {
        String why = reason.get().strip();
        if (why.isEmpty()) {
            told.set(around.messages().text("round.reason-missing"));
            return;
        }
        shown().ifPresent(shown -> step(
                desk -> desk.back(shown.name(), to, why),
                around.messages().text("round.backed", shown.name(), to.term())));
    }

    private void step(Function<PayDesk, List<Reason>> work, String done) {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        PayDesk desk = new PayDesk(open, () -> situation(open), around.clock(), duty.author());
        String what = around.messages()
                .text("round.working", shown().map(Standing.Shown::name).orElse(""));
        around.background().run(what, _ -> work.apply(desk), refusals -> {
            told.set(
                    refusals.isEmpty()
                            ? done
                            : String.join(
                                    " ", refusals.stream().map(Reason::sentence).toList()));
            if (refusals.isEmpty()) {
                reason.set("");
                duty.changed().run();
            }
        });
    }

    /// Shows the frozen result where every cell is explained.
    void reveal() {
        shown().ifPresent(shown -> around.background()
                .run(
                        around.messages().text("round.reading"),
                        _ -> frozen(shown.round()),
                        found -> found.ifPresent(duty.reveal())));
    }

    private static Optional<FrozenRun> frozen(PayRound round) {
        return round.frozen().flatMap(stored -> round.run().map(run -> FrozenRun.of(stored, run)));
    }

    void print(Paper paper) {
        SchoolFile open = school;
        if (open != null) {
            shown().ifPresent(shown -> around.paper()
                    .accept(new PrintRequest(
                            shown.name() + paper.name(),
                            head -> paper.compose(open, shown.round().record(), head))));
        }
    }

    private Optional<Standing.Shown> shown() {
        Standing now = standing.get();
        return now == null ? Optional.empty() : now.shown();
    }
}
