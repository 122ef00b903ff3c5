package org.qinglan.app.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Due;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.SchoolFile;

/// Everything that waits for somebody in the open school today, matter after matter.
///
/// Each matter is asked in a turn of its own, so that whatever a person wants meanwhile comes in between.
public final class AgendaViewModel {
    private final Features features;
    private final Around around;
    private final ObservableList<Waiting> found = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);
    private @Nullable SchoolFile school;
    /// Grows with each round of asking; what an earlier round still finds is not looked at.
    private int round;

    public AgendaViewModel(Features features, Around around) {
        this.features = features;
        this.around = around;
    }

    /// Begins with a school and asks at once.
    public void open(SchoolFile opened) {
        school = opened;
        found.clear();
        complete.set(false);
        ask();
    }

    /// Forgets the school.
    public void close() {
        school = null;
        round++;
        found.clear();
        complete.set(false);
    }

    /// The school file was written: everything is asked again.
    public void forget() {
        ask();
    }

    /// What waits, in the order of the matters.
    public ObservableList<Waiting> found() {
        return found;
    }

    /// Whether everything was asked since the file was last written.
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /// The first matter of an area that waits.
    public Optional<Waiting> first(Area area) {
        return found.stream()
                .filter(waiting -> waiting.matter().list().area() == area)
                .findFirst();
    }

    private void ask() {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        complete.set(false);
        int mine = ++round;
        LocalDate today = around.today();
        around.background()
                .run(
                        around.messages().text("home.asking"),
                        _ -> features.rules().situation(open, today),
                        situation -> ask(mine, situation, 0));
    }

    private void ask(int mine, Situation situation, int number) {
        if (mine != round || school == null) {
            return;
        }
        if (number == features.matters().size()) {
            complete.set(true);
            return;
        }
        Matter matter = features.matters().get(number);
        around.background()
                .run(
                        around.messages().text("home.asking"),
                        _ -> matter.due(matter.list().make(situation), situation.day()),
                        due -> {
                            if (mine == round && school != null) {
                                take(matter, due);
                            }
                            ask(mine, situation, number + 1);
                        });
    }

    /// Puts what was found in the place of what was found before.
    private void take(Matter matter, List<Due> due) {
        List<Matter> order = features.matters();
        found.removeIf(known -> known.matter().equals(matter));
        if (!due.isEmpty()) {
            int place = (int) found.stream()
                    .filter(known -> order.indexOf(known.matter()) < order.indexOf(matter))
                    .count();
            found.add(place, new Waiting(matter, due));
        }
    }
}
