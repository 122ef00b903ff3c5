package org.qinglan.app.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.Arrows;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.ledger.LedgerPanel;
import org.qinglan.app.message.Messages;
import org.qinglan.app.overview.OverviewPanel;
import org.qinglan.app.theme.Theme;

/// The page of an area: tabs above, one of them shown below.
public final class AreaView implements Screen {
    /// More ledgers stand in a menu.
    private static final int MOST_BOOKS = 8;

    private final AreaViewModel model;
    private final Messages messages;
    private final Map<String, Screen> own;
    private final OverviewPanel overview;
    private final LedgerPanel ledger;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane content = new StackPane();
    private final VBox root;

    /// @param own      by key of its tab what only one area has
    /// @param importer goes to where workbooks are imported
    public AreaView(AreaViewModel model, Messages messages, Theme theme, Map<String, Screen> own, Runnable importer) {
        this.model = model;
        this.messages = messages;
        this.own = Map.copyOf(own);
        overview = new OverviewPanel(model.overview(), messages, theme);
        ledger = new LedgerPanel(model.ledger(), messages, theme, importer);
        Label title = new Label(SchoolWords.area(model.area(), messages));
        title.getStyleClass().add("page-title");
        root = new VBox(title, tabs(), content);
        root.setId("area-" + model.area().key());
        root.getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        model.tab().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Puts the focus on the tab that is open.
    @Override
    public void focus() {
        if (group.getSelectedToggle() instanceof ToggleButton tab) {
            tab.requestFocus();
        }
    }

    @Override
    public void focusSearch() {
        switch (model.tab().get()) {
            case null -> {}
            case AreaTab.Standing _ -> overview.focusSearch();
            case AreaTab.Book _ -> ledger.focusSearch();
            case AreaTab.Own(var key, var _, var _, var _) -> part(key).ifPresent(Screen::focusSearch);
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public Optional<PrintRequest> printable() {
        return switch (model.tab().get()) {
            case null -> Optional.empty();
            case AreaTab.Standing _ -> overview.printable();
            case AreaTab.Book _ -> ledger.printable();
            case AreaTab.Own(var key, var _, var _, var _) -> part(key).flatMap(Screen::printable);
        };
    }

    private Optional<Screen> part(String key) {
        return Optional.ofNullable(own.get(key));
    }

    private Node tabs() {
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("ledger-tabs");
        Arrows.turn(tabs);
        List<AreaTab.Book> books = new ArrayList<>();
        for (AreaTab tab : model.tabs()) {
            if (tab instanceof AreaTab.Book book) {
                books.add(book);
            } else {
                tabs.getChildren().add(button(tab));
            }
        }
        if (books.size() > MOST_BOOKS) {
            tabs.getChildren().add(menu(books));
        } else if (!books.isEmpty()) {
            Label heading = new Label(messages.text("area.ledgers"));
            heading.getStyleClass().add("tabs-heading");
            heading.setMinWidth(Region.USE_PREF_SIZE);
            // In a narrow window the heading goes to the next line with what it heads.
            HBox first = new HBox(heading, button(books.getFirst()));
            first.setAlignment(Pos.CENTER_LEFT);
            tabs.getChildren().add(first);
            books.stream().skip(1).forEach(book -> tabs.getChildren().add(button(book)));
        }
        return tabs;
    }

    /// Many ledgers would fill the page with tabs.
    private MenuButton menu(List<AreaTab.Book> books) {
        MenuButton menu = new MenuButton(messages.text("area.ledgers-menu"));
        menu.setId("tab-ledgers");
        menu.getStyleClass().add("ledger-tab");
        for (AreaTab.Book book : books) {
            MenuItem item = new MenuItem(book.name());
            item.setId("tab-" + book.key());
            item.setOnAction(_ -> {
                group.selectToggle(null);
                model.choose(book);
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private ToggleButton button(AreaTab tab) {
        ToggleButton button = new ToggleButton(tab.name());
        button.setId("tab-" + tab.key());
        button.getStyleClass().add("ledger-tab");
        button.setToggleGroup(group);
        button.setUserData(tab);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.choose(tab);
        });
        return button;
    }

    private void show(@Nullable AreaTab tab) {
        group.getToggles().stream()
                .filter(toggle -> tab != null && tab.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
        switch (tab) {
            case null -> content.getChildren().clear();
            case AreaTab.Standing _ -> content.getChildren().setAll(overview.node());
            case AreaTab.Book _ -> content.getChildren().setAll(ledger.node());
            case AreaTab.Own(var key, var _, var _, var _) -> {
                content.getChildren().clear();
                part(key).ifPresent(part -> content.getChildren().add(part.node()));
            }
        }
    }
}
