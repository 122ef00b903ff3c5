package org.qinglan.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.figure.Value;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A table as somebody uses it who knows spreadsheets.
@ExtendWith(ApplicationExtension.class)
class SheetTest {
    private static final List<Person> PEOPLE = List.of(
            new Person("赵六", "110101199003070038", "一级教师", 76, "2016-09-01"),
            new Person("张三", "110101198503070011", "高级教师", 90, "2009-09-01"),
            new Person("曾国秀", "", "一级教师", 90, ""),
            new Person("李四", "110101197803070022", "二级教师", 13, "2001-07-01"));

    private final FxRobot robot = new FxRobot();
    private final Kept kept = Kept.inMemory();
    private final ObservableList<Person> people = FXCollections.observableArrayList(PEOPLE);
    private Sheet<Person> sheet;

    record Person(String name, String id, String title, int hours, String since) {}

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        sheet = WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown(stage));
        settle();
    }

    @AfterEach
    void leave() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private Sheet<Person> shown(Stage stage) {
        Theme theme = Theme.ofSize(13);
        theme.install();
        Sheet<Person> made = made(theme);
        Scene scene = new Scene(new StackPane(made.node()), 520, 320);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        made.table().requestFocus();
        return made;
    }

    private Sheet<Person> made(Theme theme) {
        Sheet<Person> made = new Sheet<>("people", people, Messages.in(Locale.CHINA), theme, kept);
        made.show("people", columns());
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
        robot.interact(() -> sheet.table().getSortOrder().add(column("name")));
        assertThat(names()).containsExactly("曾国秀", "张三", "赵六", "李四");
        robot.interact(() -> {
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
        robot.interact(() -> sheet.select(new Place(0, "title")));
        robot.press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)
                .release(KeyCode.SHIFT);
        settle();
        assertThat(sheet.selectionText().get()).isEqualTo("已选 3 行 · 6 格 · 合计 256 · 平均 85.33");
        assertThat(sheet.anchor()).contains(new Place(0, "title"));
        robot.type(KeyCode.END);
        settle();
        assertThat(sheet.anchor()).contains(new Place(0, "since"));
        assertThat(sheet.selectionText().get()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        settle();
        assertThat(sheet.selectionText().get()).startsWith("已选 4 行 · 20 格 · 合计 269");
    }

    @Test
    void copiedCellsKeepTheirTabsAndTheirIdsWhole() {
        robot.interact(() -> sheet.select(new Place(0, "name"), new Place(1, "id")));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[2];
        robot.interact(() -> {
            copied[0] = Clipboard.getSystemClipboard().getString();
            copied[1] = (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML);
        });
        assertThat(copied[0]).isEqualTo("赵六\t110101199003070038\n张三\t110101198503070011");
        assertThat(copied[1]).contains("<td style=\"mso-number-format:'\\@'\">110101199003070038</td>");
    }

    @Test
    void enterOpensTheRowAndTheMouseChoosesARange() {
        List<Person> opened = new ArrayList<>();
        robot.interact(() -> sheet.opens(opened::add));
        robot.interact(() -> sheet.select(new Place(1, "name")));
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(PEOPLE.get(1));
        robot.drag("赵六").dropTo("李四");
        settle();
        assertThat(sheet.selectedCells()).hasSize(4);
    }

    @Test
    void aControlStandsInPlaceOfACellWhileItIsEdited() {
        TextField field = new TextField("一级");
        robot.interact(() -> sheet.edit(new Place(2, "title"), field));
        settle();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getParent()).isInstanceOf(SheetCell.class);
        robot.interact(sheet::endEdit);
        settle();
        assertThat(field.getParent()).isNull();
        assertThat(sheet.table().isFocused()).isTrue();
    }

    private void sort(String key, TableColumn.SortType type) {
        robot.interact(() -> {
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

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
