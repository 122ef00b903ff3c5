package org.qinglan.app.tour;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Every screen of the window on the sample school: all pages of the side bar with all their tabs, in their order,
/// and what one finds by working on them.
///
/// Pages and tabs are found in the window itself, so that a new one is on the tour without a word here.
public final class Tour {
    private static final String SIDE_ENTRY = ".side-entry";
    private static final String TAB = ".ledger-tab";
    private static final String SOMEBODY = "shm";

    private final Guide guide;
    private final Consumer<String> arrived;

    private Tour(Guide guide, Consumer<String> arrived) {
        this.guide = guide;
        this.arrived = arrived;
    }

    /// Walks the whole tour, beginning where no school is open.
    ///
    /// @param arrived told of each stop by its name, while it is shown
    public static void walk(Guide guide, Consumer<String> arrived) {
        new Tour(guide, arrived).walk();
    }

    /// Opens the sample school, without looking at anything on the way.
    public static void openSample(Guide guide) {
        guide.settle();
        guide.press("#start-sample");
    }

    /// The pages of the side bar in their order, by name; `#go-` before it is the entry of the side bar.
    public static List<String> pages(Guide guide) {
        return guide.all(SIDE_ENTRY, ButtonBase.class).stream()
                .map(entry -> entry.getId().replaceFirst("^go-", ""))
                .toList();
    }

    private void walk() {
        guide.settle();
        arrived.accept("start");
        openSample(guide);
        for (String page : pages(guide)) {
            guide.press("#go-" + page);
            arrived.accept(page);
            if (page.equals("teachers")) {
                teachers();
            } else {
                tabs(page);
            }
        }
        Errands.ALL.forEach(stop -> {
            stop.go().accept(guide);
            arrived.accept(stop.name());
        });
    }

    private void teachers() {
        guide.select("#teacher-table", 2, 0);
        arrived.accept("teachers-selected");
        if (guide.press("#teacher-add")) {
            arrived.accept("teachers-add");
            guide.press("#entry-cancel");
        }
        guide.type("#teacher-search", SOMEBODY);
        arrived.accept("teachers-search");
        guide.select("#teacher-table", 0, 0);
        guide.key(KeyCode.ENTER, false);
        arrived.accept("file");
        tabs("file");
        guide.press("#go-teachers");
        guide.type("#teacher-search", "");
    }

    /// All tabs of the page that is shown but the first, which one sees when one comes; then the first again.
    private void tabs(String page) {
        int count = guide.all(TAB, ToggleButton.class).size();
        for (int i = 1; i < count; i++) {
            // The tabs of a teacher's file may be made anew when one is pressed.
            ToggleButton tab = guide.all(TAB, ToggleButton.class).get(i);
            guide.act(tab::fire);
            arrived.accept(page + "-" + named(tab.getId(), i));
        }
        for (MenuButton menu : guide.all(TAB, MenuButton.class)) {
            for (MenuItem item : menu.getItems()) {
                guide.act(item::fire);
                arrived.accept(page + "-" + named(item.getId(), 0));
            }
        }
        guide.find(TAB, ToggleButton.class).ifPresent(first -> guide.act(first::fire));
    }

    private static String named(@Nullable String id, int number) {
        return id == null ? String.valueOf(number + 1) : id.replaceFirst("^tab-", "");
    }
}
