package org.qinglan.app.tour;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/// What one finds by working on the pages, one after the other.
final class Errands {
    private static final int FOLDS = 2;

    static final List<Stop> ALL = List.of(
            new Stop("why", Errands::why),
            new Stop("record-add", Errands::add),
            new Stop("import-read", Errands::read),
            new Stop("import-done", guide -> guide.press("#import-store")),
            new Stop("pay-result", guide -> compute(guide, "#go-pay", "#tab-pay-scheme")),
            new Stop("pay-explained", guide -> guide.select("#result-table", 2, 8)),
            new Stop("pay-unfolded", Errands::unfold),
            new Stop("preview", guide -> guide.key(KeyCode.P, true)),
            new Stop("explanation-paper", Errands::explanation),
            new Stop("pay-archive-kept", Errands::keep),
            new Stop("pay-frozen", guide -> guide.press("#archive-open")),
            new Stop("title-result", guide -> compute(guide, "#go-title-review", "#tab-title-scheme")),
            new Stop("title-explained", guide -> guide.select("#result-table", 3, 4)),
            new Stop("laboratory", Errands::laboratory),
            new Stop("laboratory-ready", guide -> guide.press("#laboratory-ready")),
            new Stop("search", Errands::search),
            new Stop("refused", Errands::refused));

    private Errands() {}

    private static void why(Guide guide) {
        guide.press("#go-ethics");
        guide.select("#overview-table", 0, 0);
    }

    private static void add(Guide guide) {
        guide.press("#go-training");
        guide.press("#tab-training");
        guide.press("#record-add");
        guide.press("#entry-save");
    }

    private static void read(Guide guide) {
        guide.press("#entry-cancel");
        guide.press("#go-import");
        guide.press("#import-anyway");
        guide.press("#import-choose");
    }

    private static void compute(Guide guide, String page, String tab) {
        guide.press(page);
        guide.press(tab);
        guide.press("#run-compute");
    }

    private static void unfold(Guide guide) {
        for (int depth = 0; depth < FOLDS; depth++) {
            guide.all(".unfold", ToggleButton.class).stream()
                    .filter(toggle -> !toggle.isSelected())
                    .forEach(toggle -> guide.act(toggle::fire));
        }
    }

    private static void explanation(Guide guide) {
        guide.key(KeyCode.ESCAPE, false);
        guide.press("#explain-print-whole");
    }

    private static void keep(Guide guide) {
        guide.key(KeyCode.ESCAPE, false);
        guide.press("#run-export");
        guide.press("#tab-pay-archive");
    }

    private static void laboratory(Guide guide) {
        guide.press("#go-policy");
        guide.press("#tab-scheme-laboratory");
        guide.find("#laboratory-scheme", ComboBox.class)
                .ifPresent(
                        schemes -> guide.act(() -> schemes.getSelectionModel().selectFirst()));
    }

    private static void search(Guide guide) {
        guide.press("#go-teachers");
        guide.key(KeyCode.K, true);
        guide.type("#find-field", "zs");
    }

    private static void refused(Guide guide) {
        guide.key(KeyCode.ESCAPE, false);
        guide.key(KeyCode.O, true);
    }
}
