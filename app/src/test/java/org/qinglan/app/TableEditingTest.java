package org.qinglan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.RecordWriting;
import org.qinglan.app.fake.FakeFeatures;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.SchoolOnDisk;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.table.Column;
import org.qinglan.app.table.Kind;
import org.qinglan.app.table.Place;
import org.qinglan.app.table.Sheet;
import org.qinglan.app.table.TableKey;
import org.qinglan.app.table.edit.CellEditing;
import org.qinglan.app.table.edit.EditedSheet;
import org.qinglan.app.theme.Theme;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// A table over a real school file, edited by somebody with a keyboard.
class TableEditingTest {
    private static final Messages MESSAGES = Messages.in(Locale.CHINA);

    @RegisterExtension
    private final Screen screen = Screen.empty();

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final FakeSurroundings surroundings = FakeSurroundings.beside(worker, Platform::runLater);
    private final Around around = surroundings.around();

    @RegisterExtension
    private final SchoolOnDisk disk = new SchoolOnDisk(surroundings, "张三", "李四", "王五", "赵六", "钱七");

    private final Features features = new FakeFeatures().features();
    private final ObservableList<LedgerRecord> rows = FXCollections.observableArrayList();
    private final HandEntries entries = new HandEntries(around, "王会计", this::reload);

    @SuppressWarnings("NullAway.Init") // opened before each test
    private SchoolFile school;

    @SuppressWarnings("NullAway.Init") // shown before each test
    private Sheet<LedgerRecord> sheet;

    @BeforeEach
    void show() {
        school = disk.file();
        for (int i = 0; i < 5; i++) {
            long teacher = school.roster().get(i).id();
            school.add(TrainingLedger.TRAINING, teacher, SchoolOnDisk.training("班" + i, 10 + i), "王会计", "");
            school.add(TrainingLedger.TRAINING, teacher, SchoolOnDisk.training("会" + i, 50 + i), "王会计", "");
        }
        screen.show(
                stage -> sheet = shown(stage), () -> around.background().busy().get());
    }

    @AfterEach
    void letTheWorkerGo() {
        screen.settle();
        worker.close();
    }

    private Sheet<LedgerRecord> shown(Stage stage) {
        Theme theme = Theme.of(Settings.inMemory());
        theme.install();
        entries.open(school);
        RecordWriting<LedgerRecord> writing = new RecordWriting<>(features, around, entries, record -> record);
        writing.show(school, RecordWriting.Known.of(TrainingLedger.TRAINING, school, features));
        Sheet<LedgerRecord> made = new Sheet<>("trainings", rows, MESSAGES, theme);
        made.show("trainings", "培训", columns());
        CellEditing<LedgerRecord> editing = new CellEditing<>(new EditedSheet<>(
                made,
                writing,
                column -> column.equals("origin")
                        ? "来源"
                        : TrainingLedger.TRAINING.field(column).name(),
                MESSAGES,
                () -> around.today().toString(),
                entries::undo));
        TextField search = new TextField();
        search.setId("search");
        Scene scene = new Scene(new VBox(search, made.node(), editing.report()), 900, 500);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
        reload();
        made.table().requestFocus();
        return made;
    }

    /// Only the courses, and those sorted by their hours, most first.
    private void reload() {
        rows.setAll(disk.trainings().stream()
                .filter(record -> record.text("category").equals("公需"))
                .filter(record -> !record.text("project").startsWith("会"))
                .toList());
    }

    private static List<Column<LedgerRecord>> columns() {
        return List.of(
                Column.of("hours", "学时", Kind.NUMBER, record -> record.get("hours")),
                Column.text("origin", "来源", _ -> "手工录入"),
                Column.text("project", "项目", record -> record.text("project")),
                Column.text("category", "类别", record -> record.text("category")),
                Column.of("from_date", "开始", Kind.DAY, record -> record.get("from_date")));
    }

    @Test
    void aRangeFromASpreadsheetGoesIntoTheRightCellsOfASortedAndFilteredTableAndIsOneStep() {
        sortByHours();
        assertThat(shown("project")).containsExactly("班4", "班3", "班2", "班1", "班0");
        screen.act(() -> {
            for (String column : List.of("from_date", "category")) {
                sheet.table().getColumns().removeIf(shown -> column.equals(shown.getId()));
            }
        });
        choose(1, "hours", 1, "hours");
        clip("20\t手工\t\"第一行\n第二行\"\t多\r\n五\t手工\t\"他说\"\"好\"\"\"\t多\r\n1,200\t手工\t丙\t多\r\n");
        shortcut(KeyCode.V);
        List<LedgerRecord> after = disk.trainings();
        assertThat(hours(after, 4)).isEqualTo("第一行\n第二行 20");
        assertThat(hours(after, 3)).isEqualTo("他说\"好\" 12");
        assertThat(hours(after, 2)).isEqualTo("班1 11");
        assertThat(after.stream().filter(record -> record.text("project").startsWith("会")))
                .hasSize(5);
        assertThat(report()).isEqualTo("已粘贴 3 格，拒绝 9 处：");
        assertThat(refused())
                .hasSize(9)
                .contains("✕ 王五，学时，填“五”：“学时”要填数字，例如 12 或 3.5。")
                .anyMatch(line -> line.startsWith("✕ 赵六，来源，填“手工”：这一列由其他内容得出"))
                .anyMatch(line -> line.startsWith("✕ 李四 多 没有处理：超出了表格的最后一列"))
                .anyMatch(line -> line.startsWith("✕ 李四，培训项目，填“丙”：学时：一次培训 1200 学时太多"));
        assertThat(entries.undoable().get()).isEqualTo("撤销 粘贴 3 格");
        screen.picture("a2-paste-report");
        press("#edit-copy");
        assertThat(clipboard()).startsWith("已粘贴 3 格").contains("王五，学时");
        press("#edit-undo");
        assertThat(shown("project")).containsExactly("班4", "班3", "班2", "班1", "班0");
        assertThat(entries.undoable().get()).isEmpty();
        assertThat(entries.redoable().get()).isEqualTo("重做 粘贴 3 格");
    }

    @Test
    void enterGoesDownAndTabRightAndEscapeLeavesTheCellAsItWas() {
        choose(0, "hours", 0, "hours");
        type(KeyCode.F2);
        write("33");
        type(KeyCode.ENTER);
        assertThat(sheet.anchor()).contains(new Place(1, "hours"));
        assertThat(shown("hours")).startsWith("33", "11");
        assertThat(school.journal().getLast().reason()).isEqualTo("表格中更正");
        assertThat(entries.undoable().get()).isEqualTo("撤销 更正“培训学时”");
        type(KeyCode.ENTER);
        write("44");
        type(KeyCode.TAB);
        assertThat(sheet.anchor()).contains(new Place(1, "origin"));
        assertThat(shown("hours")).startsWith("33", "44");
        choose(2, "project", 2, "project");
        type(KeyCode.F2);
        write("别的");
        type(KeyCode.ESCAPE);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isEmpty();
        assertThat(shown("project").get(2)).isEqualTo("班2");
        assertThat(sheet.table().isFocused()).isTrue();
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isEmpty();
    }

    @Test
    void twoCellsOfARecordTypedOneAfterTheOtherAreBothKept() {
        choose(0, "project", 0, "project");
        type(KeyCode.F2);
        write("新的名称");
        // The rows are read anew while the next cell is typed already.
        screen.typeAtOnce(KeyCode.TAB, KeyCode.F2);
        write("专业");
        type(KeyCode.ENTER);
        assertThat(disk.trainings().stream()
                        .filter(record -> record.text("project").equals("新的名称"))
                        .map(record -> record.text("category")))
                .containsExactly("专业");
    }

    @Test
    void aLetterDoesNotBeginToEditAndWrongTextIsSaidAtTheCellAndNotTaken() {
        choose(0, "hours", 0, "hours");
        type(KeyCode.Z);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isEmpty();
        type(KeyCode.F2);
        write("五");
        Node editor = screen.lookup("#cell-editor").query();
        assertThat(editor.getStyleClass()).contains("wrong");
        assertThat(editor.getAccessibleHelp()).isEqualTo("“学时”要填数字，例如 12 或 3.5。");
        type(KeyCode.ENTER);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isPresent();
        assertThat(shown("hours")).startsWith("10");
        write("7");
        assertThat(editor.getStyleClass()).doesNotContain("wrong");
        type(KeyCode.ENTER);
        assertThat(shown("hours")).startsWith("7");
    }

    @Test
    void enterInsideACompositionIsLeftToTheInputMethod() {
        choose(0, "project", 0, "project");
        type(KeyCode.F2);
        Node editor = screen.lookup("#cell-editor").query();
        compose(editor, "zhang san", "");
        type(KeyCode.ENTER);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isPresent();
        write("");
        compose(editor, "", "张三的培训");
        type(KeyCode.ENTER);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isEmpty();
        assertThat(shown("project")).startsWith("张三的培训");
    }

    @Test
    void rowsAreDeletedAfterOneQuestionAndComeBackInOneStep() {
        choose(1, "hours", 3, "project");
        type(KeyCode.DELETE);
        assertThat(report()).isEqualTo("删除 3 条“培训学时”？删除后可以撤销。");
        type(KeyCode.ESCAPE);
        assertThat(shown("project")).hasSize(5);
        assertThat(sheet.table().isFocused()).isTrue();
        type(KeyCode.DELETE);
        type(KeyCode.ENTER);
        assertThat(shown("project")).containsExactly("班0", "班4");
        assertThat(entries.undoable().get()).isEqualTo("撤销 删除 3 条“培训学时”");
        screen.act(entries::undo);
        assertThat(shown("project")).containsExactlyInAnyOrder("班0", "班1", "班2", "班3", "班4");
    }

    @Test
    void cellsAreFilledDownFilledAlikeEmptiedAndGivenToday() {
        choose(0, "project", 2, "project");
        shortcut(KeyCode.D);
        assertThat(shown("project")).containsExactly("班0", "班0", "班0", "班3", "班4");
        choose(3, "hours", 4, "hours");
        type(KeyCode.F2);
        write("8");
        shortcut(KeyCode.ENTER);
        assertThat(shown("hours")).containsExactly("10", "11", "12", "8", "8");
        choose(4, "from_date", 4, "from_date");
        shortcut(KeyCode.SEMICOLON);
        assertThat(shown("from_date").getLast()).isEqualTo("2026-01-20");
        choose(0, "hours", 1, "hours");
        type(KeyCode.BACK_SPACE);
        assertThat(refused()).hasSize(2).allMatch(line -> line.contains("必须填写"));
        assertThat(shown("hours")).containsExactly("10", "11", "12", "8", "8");
    }

    @Test
    void keysOfTheTableAreLeftToAFieldThatHasTheFocus() {
        choose(0, "hours", 4, "hours");
        TextField search = screen.lookup("#search").queryAs(TextField.class);
        screen.act(search::requestFocus);
        clip("77");
        shortcut(KeyCode.V);
        assertThat(search.getText()).isEqualTo("77");
        type(KeyCode.DELETE);
        type(KeyCode.BACK_SPACE);
        type(KeyCode.F2);
        type(KeyCode.ENTER);
        shortcut(KeyCode.D);
        assertThat(screen.lookup("#cell-editor").tryQuery()).isEmpty();
        assertThat(shown("hours")).containsExactly("10", "11", "12", "13", "14");
        assertThat(entries.undoable().get()).isEmpty();
    }

    @Test
    void aReadOnlyColumnSaysWhy() {
        choose(0, "origin", 0, "origin");
        type(KeyCode.F2);
        assertThat(report()).isEqualTo("这一列由其他内容得出，不能在这里改。");
        type(KeyCode.ESCAPE);
        assertThat(screen.lookup("#edit-report").query().isVisible()).isFalse();
    }

    private void sortByHours() {
        screen.act(() -> {
            TableColumn<LedgerRecord, ?> hours = sheet.table().getColumns().getFirst();
            hours.setSortType(TableColumn.SortType.DESCENDING);
            sheet.table().getSortOrder().add(hours);
        });
    }

    private void compose(Node editor, String composed, String committed) {
        screen.act(() -> {
            List<InputMethodTextRun> runs = composed.isEmpty()
                    ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            editor.fireEvent(new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
        });
    }

    private String hours(List<LedgerRecord> records, long teacher) {
        LedgerRecord record = records.stream()
                .filter(one -> one.teacher() == teacher && !one.text("project").startsWith("会"))
                .findFirst()
                .orElseThrow();
        return record.text("project") + " " + record.text("hours");
    }

    private List<String> shown(String field) {
        return sheet.items().stream().map(record -> record.text(field)).toList();
    }

    private String report() {
        return screen.lookup("#edit-report-text").queryAs(Label.class).getText();
    }

    private List<String> refused() {
        return screen.lookup("#edit-refused").<String>queryListView().getItems().stream()
                .toList();
    }

    private void choose(int row, String column, int toRow, String toColumn) {
        screen.act(() -> {
            sheet.table().requestFocus();
            sheet.select(new Place(row, column), new Place(toRow, toColumn));
        });
    }

    private void write(String text) {
        Node editor = screen.lookup("#cell-editor").query();
        screen.act(() -> {
            if (editor instanceof ComboBox<?> box) {
                box.getEditor().setText(text);
            } else {
                ((TextInputControl) editor).setText(text);
            }
        });
    }

    /// What the list of keys tells of tables; what a table leaves over reaches its handlers.
    @Test
    void everyKeyThatIsToldOfTablesIsObeyed() {
        List<KeyCombination> left = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            for (KeyCombination keys : key.combinations()) {
                EventHandler<KeyEvent> over = _ -> left.add(keys);
                screen.act(() -> {
                    sheet.select(new Place(0, "hours"));
                    sheet.table().requestFocus();
                    sheet.table().addEventHandler(KeyEvent.KEY_PRESSED, over);
                    Event.fireEvent(sheet.table(), pressed((KeyCodeCombination) keys));
                    sheet.table().removeEventHandler(KeyEvent.KEY_PRESSED, over);
                });
                screen.type(KeyCode.ESCAPE);
            }
        }
        assertThat(left).isEmpty();
    }

    private static KeyEvent pressed(KeyCodeCombination keys) {
        boolean control = keys.getShortcut() == ModifierValue.DOWN;
        boolean shift = keys.getShift() == ModifierValue.DOWN;
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", keys.getCode(), shift, control, false, false);
    }

    private void press(String selector) {
        screen.act(screen.lookup(selector).queryButton()::fire);
    }

    private void press(KeyCode held, KeyCode key) {
        screen.chord(held, key);
    }

    private void type(KeyCode key) {
        screen.type(key);
    }

    private void shortcut(KeyCode key) {
        press(KeyCode.CONTROL, key);
    }

    private void clip(String text) {
        screen.act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String clipboard() {
        List<String> got = new ArrayList<>();
        screen.act(() -> got.add(Clipboard.getSystemClipboard().getString()));
        return got.getFirst();
    }
}
