package org.qinglan.app.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.RecordWriting;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.LedgerExport;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.Told;
import org.qinglan.app.message.Messages;
import org.qinglan.app.record.Names;
import org.qinglan.app.search.SearchKey;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.store.SchoolFile;

/// All records of one ledger, and what can be done with them.
public final class LedgerViewModel {
    private final Features features;
    private final Around around;
    private final EntryViewModel entry;
    private final HandEntries entries;
    private final RecordWriting<LedgerRow> writing;
    private final Printing printing;
    private final Told told;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<LedgerRow> all = List.of();
    private @Nullable SchoolFile school;
    private @Nullable Ledger ledger;

    /// A ledger as it was read.
    record Page(Ledger ledger, Names names) {}

    public LedgerViewModel(Features features, Around around, HandEntries entries) {
        this.features = features;
        this.around = around;
        this.entry = new EntryViewModel(features, around, entries);
        this.entries = entries;
        this.writing = new RecordWriting<>(features, around, entries, LedgerRow::record);
        this.told = new Told(around);
        this.printing = new Printing(around);
        search.subscribe((_, _) -> filter());
    }

    /// Begins with a school; nothing is read yet.
    public void open(SchoolFile opened) {
        school = opened;
        entry.open(opened);
        printing.open(opened);
        ledger = null;
        clear();
    }

    /// Reads a ledger and shows it.
    public void show(Ledger wanted) {
        if (!wanted.equals(ledger)) {
            entry.close();
            clear();
        }
        ledger = wanted;
        SchoolFile open = school;
        if (open != null) {
            around.background()
                    .run(
                            around.messages().text("ledger.reading", wanted.name()),
                            _ -> Read.of(open, wanted, features),
                            read -> take(open, wanted, read));
        }
    }

    private record Read(Names names, List<LedgerRow> rows, RecordWriting.Known known) {
        static Read of(SchoolFile school, Ledger ledger, Features features) {
            Names names = Names.of(school.roster());
            List<LedgerRow> rows = new ArrayList<>();
            if (ledger.isOfSchool()) {
                school.of(ledger, 0).forEach(record -> rows.add(LedgerRow.of(record, names)));
            } else {
                school.scan(ledger, record -> rows.add(LedgerRow.of(record, names)));
            }
            return new Read(names, rows, RecordWriting.Known.of(ledger, school, features));
        }
    }

    private void take(SchoolFile open, Ledger read, Read result) {
        // Somebody may have turned to another ledger meanwhile.
        if (read.equals(ledger)) {
            writing.show(open, result.known());
            all = result.rows();
            filter();
            page.set(new Page(read, result.names()));
        }
    }

    private void clear() {
        search.set("");
        told.clear();
        all = List.of();
        page.set(null);
        filter();
    }

    public EntryViewModel entry() {
        return entry;
    }

    /// What stores the cells of the table.
    RecordWriting<LedgerRow> writing() {
        return writing;
    }

    String today() {
        return around.today().toString();
    }

    void undo() {
        entries.undo();
    }

    Printing printing() {
        return printing;
    }

    Features features() {
        return features;
    }

    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    public StringProperty search() {
        return search;
    }

    ObservableList<LedgerRow> rows() {
        return rows;
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    Told told() {
        return told;
    }

    void print(PrintRequest wanted) {
        around.paper().accept(wanted);
    }

    boolean exports() {
        return features.ledgerExport() != null;
    }

    /// Asks for a place and writes the whole ledger there, whatever is searched for.
    void export() {
        LedgerExport export = features.ledgerExport();
        SchoolFile open = school;
        Ledger shown = ledger;
        if (export != null && open != null && shown != null) {
            told.write(shown.name() + ".xlsx", target -> export.write(open, shown, target));
        }
    }

    private void filter() {
        String typed = search.get().strip();
        SearchKey.Query query = SearchKey.Query.of(typed);
        rows.setAll(all.stream()
                .filter(row -> typed.isEmpty() || row.matches(query, typed))
                .toList());
        Messages messages = around.messages();
        summary.set(
                all.size() == rows.size()
                        ? messages.text("ledger.count", all.size())
                        : messages.text("ledger.count-of", all.size(), rows.size()));
    }
}
