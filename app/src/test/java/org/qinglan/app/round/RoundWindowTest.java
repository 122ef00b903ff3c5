package org.qinglan.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.failure.Failures;
import org.qinglan.app.fake.FakeComputation;
import org.qinglan.app.fake.FakeDialogs;
import org.qinglan.app.fake.FakeImport;
import org.qinglan.app.fake.WindowExtension;
import org.qinglan.app.message.Messages;
import org.qinglan.app.settings.Settings;
import org.qinglan.app.shell.ShellView;
import org.qinglan.app.shell.ShellViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.theme.Theme;
import org.qinglan.app.work.CatalogueFeatures;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.payround.PayDesk;
import org.qinglan.model.payround.PayRound;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.record.PayLedger;
import org.qinglan.model.record.WorkLedger;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFiles;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A round of merit pay as a clerk takes it through in the window, over a real school file.
@ExtendWith(WindowExtension.class)
class RoundWindowTest {
    private static final String SCHEME = """
        scheme: 小学方案
        for: merit-pay
        reference-date: 2026-01-31
        population: {when: 是, clause: 第一条}
        facts:
          课时: {from: 学期工作量, take: 周课时, combine: sum, unit: 节}
        items:
          - {item: 得分, formula: 课时, clause: 第二条}
        allot:
          pool: [{name: 奖励性绩效, amount: 1000, clause: 第三条}]
          shares: [{name: 按课时, share: rest, by: 得分, clause: 第四条}]
        """;
    private static final LocalDate BEGUN = LocalDate.of(2026, 2, 24);
    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init") // opened by each test first
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // opened by each test first
    private SchoolFile school;

    @TempDir
    private Path folder;

    @AfterEach
    void leave() throws TimeoutException {
        robot.interact(stage::hide);
        FxToolkit.cleanupStages();
        school.close();
    }

    @Test
    void aStepThatIsNotYetAllowedIsDisabledAndSaysWhy() throws TimeoutException {
        open(13, BEGUN);
        assertThat(texts("#round-stages")).startsWith("● 草案", "○ 已表决");
        assertThat(robot.lookup("#round-advance").queryButton().isDisabled()).isTrue();
        assertThat(texts("#round-obstacles")).singleElement().asString().startsWith("方案还没有表决。请登记教职工大会的表决结果；这份方案的指纹是");
    }

    @Test
    void aVoteThatDoesNotAddUpIsRefusedAtItsFieldAndARightOneTakesTheRoundOn() throws TimeoutException {
        open(13, BEGUN);
        press("#round-vote");
        fill("due", "3");
        fill("present", "3");
        fill("agree", "3");
        fill("against", "1");
        fill("abstained", "0");
        press("#entry-save");
        assertThat(text("#trouble-present")).startsWith("同意 3、不同意 1、弃权 0 合计 4 人，与实到 3 人不符。");
        fill("against", "0");
        press("#entry-save");
        assertThat(robot.lookup("#round-advance").queryButton().isDisabled()).isFalse();
        press("#round-advance");
        assertThat(texts("#round-stages")).contains("✓ 草案", "● 已表决");
        assertThat(text("#round-told")).isEqualTo("“2025年秋”已进入“已表决”");
        press("#round-advance");
        assertThat(texts("#round-stages")).contains("● 已计算");
        assertThat(texts("#round-obstacles")).containsExactly("这次计算的结果还没有公示。请登记公示（公示内容：全体）。");
        press("#round-notice");
        press("#entry-save");
        press("#round-advance");
        assertThat(texts("#round-stages")).contains("● 公示中");
        assertThat(texts("#round-obstacles").getFirst()).isEqualTo("第 1 次公示已过 1 个工作日，要满 5 个，2026-02-28 结束；结束的次日才能往下走。");
    }

    @Test
    void goingBackWithoutAReasonIsRefused() throws TimeoutException {
        open(13, BEGUN, this::publish);
        press("#round-back-voted");
        assertThat(text("#round-told")).isEqualTo("退回要先写明理由，理由会保存下来。");
        fillPlain("#round-reason", "课时有误");
        press("#round-back-voted");
        assertThat(texts("#round-stages")).contains("● 已表决");
        assertThat(texts("#round-body")).anyMatch(line -> line.endsWith("已表决　课时有误"));
    }

    @Test
    void theResultOpensWhereItsCellsAreExplained() throws TimeoutException {
        open(13, BEGUN, this::publish);
        press("#round-result");
        assertThat(text("#run-summary")).isEqualTo("共 3 人");
        assertThat(text("#strip-figures")).startsWith("3 人");
        robot.interact(() -> select(robot.lookup("#result-table").<Object>queryTableView(), "得分"));
        assertThat(text("#explained-value")).isNotEmpty();
        robot.interact(() ->
                robot.lookup("#run-project").queryAs(SplitMenuButton.class).fire());
        assertThat(text("#projector-title")).isEqualTo("小学方案");
        robot.type(KeyCode.ESCAPE);
        press("#explain-open-file");
        assertThat(text("#file-name")).isIn("王伟", "李芳", "张强");
    }

    @Test
    void aResultIsOutOfDateOnceTheFileWasWrittenAndIsComputedAgainByItsButton() throws TimeoutException {
        open(13, BEGUN);
        press("#tab-pay-scheme");
        press("#run-compute");
        assertThat(robot.lookup("#run-outdated").query().isVisible()).isFalse();
        press("#tab-pay-steps");
        press("#round-vote");
        for (String field : List.of("due", "present", "agree")) {
            fill(field, "3");
        }
        fill("against", "0");
        fill("abstained", "0");
        press("#entry-save");
        press("#tab-pay-scheme");
        assertThat(robot.lookup("#run-outdated").query().isVisible()).isTrue();
        assertThat(robot.lookup("#run-export").queryButton().isDisabled()).isTrue();
        press("#run-again");
        assertThat(robot.lookup("#run-outdated").query().isVisible()).isFalse();
        assertThat(text("#run-summary")).isEqualTo("共 40 人");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyStageIsDrawn(int size) throws TimeoutException, IOException {
        open(size, BEGUN);
        snap("round-" + size + "-1-draft");
        press("#round-vote");
        press("#entry-save");
        snap("round-" + size + "-2-vote");
        press("#entry-cancel");
        publish();
        object();
        press("#tab-pay-steps");
        snap("round-" + size + "-3-published");
        press("#round-objection");
        snap("round-" + size + "-4-objection");
        press("#entry-cancel");
        robot.interact(() ->
                robot.lookup("#area-pay .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        snap("round-" + size + "-5-below");
        press("#tab-pay-rounds");
        snap("round-" + size + "-6-list");
    }

    private static <T> void select(TableView<T> table, String name) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(candidate -> candidate.getText().equals(name))
                .findFirst()
                .orElseThrow();
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, column);
        table.getFocusModel().focus(0, column);
    }

    private void object() {
        school.add(
                PayLedger.OBJECTION,
                0,
                Map.of(
                        "round", Value.of("2025年秋"),
                        "received_on", Value.of(BEGUN),
                        "objector", Value.of("李芳"),
                        "content", Value.of("2025 年 10 月代课 6 节没有计入周课时")),
                "王会计",
                "");
    }

    private void publish() {
        PayDesk desk = new PayDesk(
                school,
                () -> SchoolRules.situation(school, BEGUN),
                Clock.fixed(Instant.parse("2026-02-24T08:00:00Z"), ZoneOffset.UTC),
                "王会计");
        Map<String, Value> vote = new HashMap<>();
        vote.put("round", Value.of("2025年秋"));
        vote.put(
                "fingerprint",
                Value.of(PayRound.named(SchoolRules.situation(school, BEGUN), "2025年秋")
                        .orElseThrow()
                        .fingerprint()));
        vote.put("held_on", Value.of(BEGUN));
        for (String field : List.of("due", "present", "agree")) {
            vote.put(field, Value.of(3));
        }
        vote.put("against", Value.of(0));
        vote.put("abstained", Value.of(0));
        school.add(PayLedger.VOTE, 0, vote, "王会计", "");
        assertThat(desk.advance("2025年秋", null)).isEmpty();
        assertThat(desk.advance("2025年秋", null)).isEmpty();
        assertThat(desk.publish("2025年秋", BEGUN, 5, "公示栏")).isEmpty();
    }

    private void open(int size, LocalDate day) throws TimeoutException {
        open(size, day, () -> {});
    }

    private void open(int size, LocalDate day, Runnable before) throws TimeoutException {
        Clock clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
        SchoolFiles files = new SqliteSchoolFiles(clock);
        school = files.create(folder.resolve("学校.qinglan"), "青山小学", "王会计");
        fill();
        before.run();
        Messages messages = Messages.in(Locale.CHINA);
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            FakeDialogs dialogs = new FakeDialogs();
            ShellViewModel model = new ShellViewModel(
                    new ShellViewModel.Services(
                            files, _ -> school, new FakeImport(), new FakeComputation(), CatalogueFeatures.all()),
                    new ShellViewModel.Desk(dialogs, messages, clock, "王会计", Settings.inMemory()),
                    trouble -> new Background(Runnable::run, Runnable::run, trouble),
                    new Failures(clock, dialogs::fault)::report);
            Theme theme = Theme.ofSize(size);
            theme.install();
            Scene scene = new Scene(new ShellView(model, messages, theme).node(), 1366, 768);
            theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            model.openSample();
        });
        press("#go-pay");
        press("#tab-pay-steps");
    }

    private void fill() {
        school.add(
                PolicyLedger.CHOICE,
                0,
                Map.of("pack", Value.of("anqiu"), "from_date", Value.of(LocalDate.of(2022, 9, 1))),
                "王会计",
                "");
        int number = 0;
        for (String name : List.of("王伟", "李芳", "张强")) {
            number++;
            long teacher = school.add(
                    Roster.TEACHER,
                    0,
                    Map.of(
                            Roster.NAME, Value.of(name),
                            Roster.ID_NUMBER, Value.of("3501021980%08d".formatted(number)),
                            Roster.STATUS, Value.of(Roster.IN_POST)),
                    "王会计",
                    "");
            school.add(
                    WorkLedger.WORKLOAD,
                    teacher,
                    Map.of(
                            "from_date", Value.of(LocalDate.of(2025, 9, 1)),
                            "last_date", Value.of(LocalDate.of(2026, 1, 31)),
                            "subject", Value.of("语文"),
                            "weekly_lessons", Value.of(8 + number)),
                    "王会计",
                    "");
        }
        school.add(
                PayLedger.ROUND,
                0,
                Map.of(
                        "round", Value.of("2025年秋"),
                        "year", Value.of(2025),
                        "kind", Value.of(PayLedger.PAY),
                        "scheme_text", Value.of(SCHEME.strip())),
                "王会计",
                "");
        school.add(
                PayLedger.SOURCE,
                0,
                Map.of(
                        "round", Value.of("2025年秋"),
                        "source", Value.of("年度核定"),
                        "amount", Value.of(new BigDecimal("1000"))),
                "王会计",
                "");
    }

    private void press(String selector) {
        robot.interact(robot.lookup(selector).queryAs(ButtonBase.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fill(String field, String text) {
        fillPlain("#field-" + field, text);
    }

    private void fillPlain(String selector, String text) {
        robot.interact(() -> robot.lookup(selector).queryTextInputControl().setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private List<String> texts(String selector) {
        return robot.lookup(selector + " .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private void snap(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
        BufferedImage picture =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path target = Files.createDirectories(Path.of("target", "screens"));
        assertThat(ImageIO.write(picture, "png", target.resolve(name + ".png").toFile()))
                .isTrue();
    }
}
