package org.qinglan.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;

/// A table as somebody uses it who knows spreadsheets.
class SheetTest {
    private static final List<Person> PEOPLE = List.of(
            new Person("赵六", "110101199003070038", "一级教师", 76, "2016-09-01"),
            new Person("张三", "110101198503070011", "高级教师", 90, "2009-09-01"),
            new Person("曾国秀", "", "一级教师", 90, ""),
            new Person("李四", "110101197803070022", "二级教师", 13, "2001-07-01"));

    @RegisterExtension
    private final Screen screen = Screen.empty();

    private final Settings settings = Settings.inMemory();
    private final Theme theme = Theme.of(settings);
    private final ObservableList<Person> people = FXCollections.observableArrayList(PEOPLE);

    @SuppressWarnings("NullAway.Init") // shown before each test
    private Sheet<Person> sheet;

    record Person(String name, String id, String title, int hours, String since) {}

    @BeforeEach
    void show() {
        screen.show(stage -> sheet = shown(stage), () -> false);
    }

    private Sheet<Person> shown(Stage stage) {
        theme.install();
        Sheet<Person> made = made();
        Scene scene = new Scene(new StackPane(made.node()), 520, 320);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        made.table().requestFocus();
        return made;
    }

    private Sheet<Person> made() {
        Sheet<Person> made = new Sheet<>("people", people, Messages.in(Locale.CHINA), theme);
        made.show("people", "老师", columns());
        return made;
    }

    private static List<Column<Person>> columns() {
        return List.of(
                Column.person("name", "姓名", Person::name),
                Column.text("id", "身份证号", (Person person) -> person.id().isEmpty() ? "" : "110***")
                        .copying(Person::id),
                Column.text("title", "职称", Person::title),
                Column.of("hours", "学时", Kind.NUMBER, person -> Value.of(person.hours())),
                Column.of("since", "聘任时间", Kind.DAY, person -> day(person.since())));
    }

    private static Value day(String day) {
        return day.isEmpty() ? Value.missing() : Value.of(LocalDate.parse(day));
    }

    @Test
    void rowsAreSortedBySeveralColumnsAndStaySoWhenTheyAreExchanged() {
        sort("hours", TableColumn.SortType.DESCENDING);
        screen.act(() -> sheet.table().getSortOrder().add(column("name")));
        assertThat(names()).containsExactly("曾国秀", "张三", "赵六", "李四");
        screen.act(() -> {
            List<Person> more = new ArrayList<>(PEOPLE);
            more.addFirst(new Person("王伟", "", "", 80, ""));
            people.setAll(more);
        });
        assertThat(names()).containsExactly("曾国秀", "张三", "王伟", "赵六", "李四");
    }

    @Test
    void namesStandInPinyinOrderAndBlanksLastWhateverTheDirection() {
        sort("name", TableColumn.SortType.ASCENDING);
        assertThat(names()).containsExactly("李四", "曾国秀", "张三", "赵六");
        sort("since", TableColumn.SortType.ASCENDING);
        assertThat(names()).containsExactly("李四", "张三", "赵六", "曾国秀");
        sort("since", TableColumn.SortType.DESCENDING);
        assertThat(names()).containsExactly("赵六", "张三", "李四", "曾国秀");
    }

    @Test
    void aRangeIsDrawnWithKeysAndSummedExactly() {
        screen.act(() -> sheet.select(new Place(0, "title")));
        screen.chord(KeyCode.SHIFT, KeyCode.DOWN);
        screen.chord(KeyCode.SHIFT, KeyCode.DOWN);
        screen.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(chosen()).isEqualTo("已选 3 行 · 6 格 · 合计 256 · 平均 85.33");
        assertThat(sheet.anchor()).contains(new Place(0, "title"));
        screen.type(KeyCode.END);
        assertThat(sheet.anchor()).contains(new Place(0, "since"));
        assertThat(chosen()).isEmpty();
        screen.shortcut(KeyCode.A);
        assertThat(chosen()).startsWith("已选 4 行 · 20 格 · 合计 269");
    }

    @Test
    void copiedCellsKeepTheirTabsAndTheirIdsWhole() {
        screen.act(() -> sheet.select(new Place(0, "name"), new Place(1, "id")));
        screen.shortcut(KeyCode.C);
        String[] copied = new String[2];
        screen.act(() -> {
            copied[0] = Clipboard.getSystemClipboard().getString();
            copied[1] = (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML);
        });
        assertThat(copied[0]).isEqualTo("赵六\t110101199003070038\n张三\t110101198503070011");
        assertThat(copied[1]).contains("<td style=\"mso-number-format:'\\@'\">110101199003070038</td>");
    }

    @Test
    void enterOpensTheRowAndTheMouseChoosesARange() {
        List<Person> opened = new ArrayList<>();
        screen.act(() -> sheet.opens(opened::add));
        screen.act(() -> sheet.select(new Place(1, "name")));
        screen.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(PEOPLE.get(1));
        screen.drag("赵六", "李四");
        assertThat(sheet.selectedCells()).hasSize(4);
    }

    @Test
    void aControlStandsInPlaceOfACellWhileItIsEdited() {
        TextField field = new TextField("一级");
        screen.act(() -> sheet.edit(new Place(2, "title"), field));
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getParent()).isInstanceOf(SheetCell.class);
        screen.act(sheet::endEdit);
        assertThat(field.getParent()).isNull();
        assertThat(sheet.table().isFocused()).isTrue();
    }

    @Test
    void filtersNarrowTheRowsStandAsChipsAndStayWhenRowsAreExchanged() {
        screen.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        filter("hours", ">=76");
        assertThat(names()).containsExactly("赵六", "张三", "曾国秀");
        filter("name", "z");
        filter("title", "=一级教师");
        assertThat(names()).containsExactly("赵六", "曾国秀");
        assertThat(chips()).containsExactly("姓名：z  ✕", "职称：=一级教师  ✕", "学时：>=76  ✕", "清除全部");
        screen.act(() -> people.add(new Person("郑七", "", "一级教师", 99, "")));
        assertThat(names()).containsExactly("赵六", "曾国秀", "郑七");
        screen.act(() -> chip("姓名").fire());
        screen.act(() -> chip("清除").fire());
        assertThat(names()).hasSize(5);
        assertThat(chips()).isEmpty();
    }

    @Test
    void aFilterThatCannotBeUnderstoodSaysWhyAndFiltersNothing() {
        screen.act(() ->
                screen.lookup("#sheet-filters").queryAs(ToggleButton.class).fire());
        filter("hours", ">十二");
        assertThat(names()).hasSize(4);
        TextField field = field("hours");
        assertThat(field.getStyleClass()).contains("wrong");
        assertThat(field.getAccessibleHelp()).isEqualTo("大小只能比数字和日期，例如 >72 或 >=2025-03。");
        assertThat(chips().getFirst()).isEqualTo("! 学时：>十二  ✕");
        filter("hours", ">12");
        assertThat(field.getStyleClass()).doesNotContain("wrong");
    }

    @Test
    void columnsAreFoundAgainAsTheReaderLeftThem() {
        screen.act(() -> {
            column("id").setVisible(false);
            sheet.table().resizeColumn(column("title"), 31);
            sheet.table()
                    .getColumns()
                    .setAll(List.of(column("name"), column("hours"), column("title"), column("id"), column("since")));
        });
        sort("hours", TableColumn.SortType.DESCENDING);
        double width = column("title").getWidth();
        List<Column<Person>> changed = new ArrayList<>(columns());
        changed.remove(2);
        changed.add(Column.text("new", "新列", Person::title));
        Sheet<Person> again = screen.ask(this::made);
        screen.act(() -> again.show("people", "老师", changed));
        assertThat(again.visibleColumns()).containsExactly("name", "hours", "since", "new");
        assertThat(again.items().getFirst().hours()).isEqualTo(90);
        screen.act(() -> again.show("people", "老师", columns()));
        assertThat(again.visibleColumns()).containsExactly("name", "hours", "title", "since");
        assertThat(again.table().getVisibleLeafColumn(2).getPrefWidth()).isCloseTo(width, within(0.5));
    }

    @Test
    void theNamesStayInSightWhileTheTableIsScrolledSideways() throws Exception {
        screen.act(() -> theme.size().set(20));
        assertThat(frozen()).isEmpty();
        screen.act(() -> sheet.select(new Place(1, "since")));
        ScrollBar bar = Objects.requireNonNull(new Scrolling(sheet.table()).bar());
        assertThat(bar.getValue()).isGreaterThan(0);
        assertThat(frozen()).containsExactlyInAnyOrder("赵六", "张三", "曾国秀", "李四");
        screen.act(() ->
                screen.lookup("#sheet-filters").queryAs(ToggleButton.class).fire());
        screen.picture("table-20-frozen");
        screen.act(() -> theme.size().set(13));
        screen.act(() -> sheet.table().resizeColumn(column("title"), 200));
        screen.act(() -> sheet.select(new Place(1, "since")));
        filter("hours", ">20");
        screen.picture("table-13-frozen");
        screen.click(screen.lookup(".frozen-cell")
                .match((Label cell) -> cell.getText().equals("张三"))
                .<Label>query());
        assertThat(sheet.anchor().orElseThrow().column()).isEqualTo("name");
    }

    @Test
    void theSizeOfTheTypeMayChangeAtAnyTime() {
        screen.act(() ->
                screen.lookup("#sheet-filters").queryAs(ToggleButton.class).fire());
        for (int size = 12; size <= 24; size++) {
            int now = size;
            screen.act(() -> theme.size().set(now));
            screen.act(() -> sheet.select(new Place(3, "since")));
        }
        assertThat(sheet.table().getFixedCellSize()).isEqualTo(theme.row());
        assertThat(names()).hasSize(4);
    }

    @Test
    void theMenuKeyOffersWhatThePageCanDoAndFiltersByTheCell() {
        List<Person> corrected = new ArrayList<>();
        screen.act(() -> sheet.actions(List.of(
                new RowAction<>("correct", "更正", "F2", person -> !person.id().isEmpty(), corrected::add))));
        screen.act(() -> sheet.select(new Place(0, "title")));
        screen.act(() -> Event.fireEvent(
                sheet.table(),
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 40, 40, true, null)));
        screen.act(() -> item("更正  (F2)").fire());
        assertThat(corrected).containsExactly(PEOPLE.getFirst());
        screen.act(() -> item("按此值筛选").fire());
        assertThat(names()).containsExactly("赵六", "曾国秀");
    }

    private MenuItem item(String text) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> frozen() {
        return screen.lookup(".frozen-cell").queryAllAs(Label.class).stream()
                .filter(cell -> cell.isVisible() && cell.getParent().getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    private String chosen() {
        return screen.lookup(".selection-text").queryAs(Label.class).getText();
    }

    private TextField field(String key) {
        return (TextField) ((HBox) column(key).getGraphic()).getChildren().getFirst();
    }

    private void filter(String key, String typed) {
        screen.act(() -> field(key).setText(typed));
    }

    private List<String> chips() {
        return screen.lookup(".chip").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private Button chip(String begins) {
        return screen.lookup(".chip").queryAllAs(Button.class).stream()
                .filter(chip -> chip.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private void sort(String key, TableColumn.SortType type) {
        screen.act(() -> {
            TableColumn<Person, ?> column = column(key);
            column.setSortType(type);
            sheet.table().getSortOrder().setAll(List.of(column));
        });
    }

    private TableColumn<Person, ?> column(String key) {
        return sheet.table().getColumns().stream()
                .filter(column -> column.getId().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return sheet.items().stream().map(Person::name).toList();
    }
}
