package org.qinglan.app.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.ledger.LedgerViewModel;
import org.qinglan.app.overview.Narrowing;
import org.qinglan.app.overview.OverviewViewModel;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.titlereview.round.RoundOverview;

/// The page of one area: its overviews, then what only it has, then its ledgers, one shown at a time.
public final class AreaViewModel {
    private final Area area;
    private final Around around;
    private final OverviewViewModel overview;
    private final LedgerViewModel ledger;
    private final List<AreaTab> tabs = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable AreaTab> tab = new ReadOnlyObjectWrapper<>();
    private boolean stale = true;

    /// @param own    what only this area has
    /// @param opener opens a teacher's file, given the number in the roster
    public AreaViewModel(
            Area area,
            Features features,
            Around around,
            HandEntries entries,
            List<AreaTab.Own> own,
            LongConsumer opener) {
        this.area = area;
        this.around = around;
        overview = new OverviewViewModel(features, around, opener);
        ledger = new LedgerViewModel(features, around, entries);
        // A title review is worked through step by step, with its lists beside the steps; elsewhere one looks first.
        if (area == Area.TITLE_REVIEW) {
            tabs.addAll(own);
        }
        features.overviews(area).stream()
                .filter(maker -> !(maker instanceof RoundOverview))
                .forEach(maker -> tabs.add(new AreaTab.Standing(maker)));
        if (area != Area.TITLE_REVIEW) {
            tabs.addAll(own);
        }
        features.ledgers(area).forEach(kept -> tabs.add(new AreaTab.Book(kept)));
        tab.set(tabs.isEmpty() ? null : tabs.getFirst());
    }

    public Area area() {
        return area;
    }

    public List<AreaTab> tabs() {
        return List.copyOf(tabs);
    }

    /// What is shown.
    ReadOnlyObjectProperty<@Nullable AreaTab> tab() {
        return tab.getReadOnlyProperty();
    }

    public OverviewViewModel overview() {
        return overview;
    }

    public LedgerViewModel ledger() {
        return ledger;
    }

    /// Begins with a school; nothing is read until somebody looks.
    public void open(SchoolFile opened) {
        overview.open(opened);
        ledger.open(opened);
        tab.set(tabs.isEmpty() ? null : tabs.getFirst());
        stale = true;
    }

    /// The school file was written: what is shown is read again when somebody looks.
    public void forget() {
        stale = true;
    }

    /// Somebody looks at the page.
    public void look() {
        if (stale) {
            load();
        }
    }

    public void choose(AreaTab wanted) {
        tab.set(wanted);
        load();
    }

    /// Shows the tab of that key.
    public void choose(String key) {
        tabs.stream().filter(known -> known.key().equals(key)).findFirst().ifPresent(this::choose);
    }

    /// Shows those lines of a list that wait.
    ///
    /// @param person to whom the list is narrowed further; empty for everybody
    public void choose(Matter matter, String person) {
        LocalDate today = around.today();
        choose(matter.list().key());
        overview.narrow(new Narrowing(matter.name(), line -> matter.waits(line, today)), person);
    }

    /// What F5 does.
    public void refresh() {
        if (tab.get() instanceof AreaTab.Own own) {
            own.refresh().run();
        } else {
            load();
        }
    }

    private void load() {
        stale = false;
        switch (tab.get()) {
            case null -> {}
            case AreaTab.Standing(var maker) -> overview.show(maker);
            case AreaTab.Book(var kept) -> ledger.show(kept);
            case AreaTab.Own own -> own.look().run();
        }
    }
}
