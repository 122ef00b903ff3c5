package org.qinglan.app.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.LedgerExport;
import org.qinglan.app.feature.Paper;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.feature.Told;
import org.qinglan.app.feature.Written;
import org.qinglan.app.message.Messages;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.teacher.Roster;

/// Everything that can be exported or printed, in one place.
public final class ExportViewModel {
    private final Features features;
    private final Around around;
    private final Told told;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    /// Kept here, for whoever drops the list is no longer told.
    private final ObservableList<Written.Entry> written;

    private final List<Offer> all = new ArrayList<>();
    private @Nullable SchoolFile school;

    /// Where it is chosen what shall be written.
    ///
    /// @param papers  goes to the ledger beside whose records the papers are printed
    /// @param results goes to the results of an area that were kept
    /// @param kept    areas whose results are kept
    public record Doors(Consumer<Ledger> papers, Consumer<Area> results, List<Area> kept) {
        public Doors {
            kept = List.copyOf(kept);
        }
    }

    public ExportViewModel(Features features, Around around, Doors doors) {
        this.features = features;
        this.around = around;
        told = new Told(around);
        written = around.manners().written().files();
        Messages messages = around.messages();
        for (Paper paper : features.papers()) {
            String where = messages.text("export.paper-of", paper.ledger().name());
            all.add(new Offer(
                    messages.text("export.papers"),
                    paper.name(),
                    where,
                    messages.text("export.go"),
                    () -> doors.papers().accept(paper.ledger())));
        }
        doors.kept()
                .forEach(area -> all.add(new Offer(
                        messages.text("archive.title"),
                        messages.text("export.results-of", area.term()),
                        messages.text("export.results"),
                        messages.text("export.go"),
                        () -> doors.results().accept(area))));
        for (Area area : Area.values()) {
            features.overviews(area).forEach(maker -> all.add(offer(area, maker)));
            features.ledgers(area).forEach(ledger -> offer(SchoolWords.area(area, messages), ledger));
        }
        offer(messages.text("shell.teachers"), Roster.TEACHER);
        search.subscribe(this::filter);
        filter();
    }

    private Offer offer(Area area, OverviewMaker maker) {
        Messages messages = around.messages();
        return new Offer(
                SchoolWords.area(area, messages),
                maker.name(),
                messages.text("export.overview"),
                messages.text("export.write"),
                () -> write(maker));
    }

    private void offer(String group, Ledger ledger) {
        LedgerExport export = features.ledgerExport();
        if (export != null) {
            Messages messages = around.messages();
            all.add(new Offer(
                    group,
                    ledger.name(),
                    messages.text("export.ledger"),
                    messages.text("export.write"),
                    () -> write(export, ledger)));
        }
    }

    /// Begins with a school.
    public void open(SchoolFile opened) {
        school = opened;
        told.clear();
        search.set("");
    }

    private void write(OverviewMaker maker) {
        SchoolFile open = school;
        if (open != null) {
            LocalDate day = around.today();
            String title = around.messages().text("overview.title", maker.name(), day);
            told.write(maker.name() + " " + day + ".xlsx", target -> features.overviewExport()
                    .write(maker.make(features.rules().situation(open, day)), title, target));
        }
    }

    private void write(LedgerExport export, Ledger ledger) {
        SchoolFile open = school;
        if (open != null) {
            told.write(ledger.name() + " " + around.today() + ".xlsx", target -> export.write(open, ledger, target));
        }
    }

    private void filter() {
        SearchKey.Query query = SearchKey.Query.of(search.get());
        // Keys are made only when something is searched for: the first one waits for all of pinyin to be read.
        offers.setAll(all.stream()
                .filter(offer -> query.text().isEmpty()
                        || SearchKey.of(offer.name(), "", "").matches(query))
                .toList());
    }

    /// What was written since the program began, the newest first.
    ObservableList<Written.Entry> written() {
        return written;
    }

    void showFolder(Path file) {
        around.dialogs()
                .showFolder(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
    }

    StringProperty search() {
        return search;
    }

    ObservableList<Offer> offers() {
        return offers;
    }

    /// What was last written, or why nothing was.
    ReadOnlyStringProperty told() {
        return told.text();
    }
}
