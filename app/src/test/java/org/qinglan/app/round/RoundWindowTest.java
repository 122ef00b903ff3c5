package org.qinglan.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.fake.FakeComputation;
import org.qinglan.app.fake.FakeImport;
import org.qinglan.app.fake.FakeWindow;
import org.qinglan.app.fake.Screen;
import org.qinglan.app.shell.ShellViewModel;
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

/// A round of merit pay as a clerk takes it through in the window, over a real school file.
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

    @RegisterExtension
    private final Screen screen = Screen.empty();

    @SuppressWarnings("NullAway.Init") // opened by each test first
    private SchoolFile school;

    @TempDir
    private Path folder;

    @Test
    void aStepThatIsNotYetAllowedIsDisabledAndSaysWhy() {
        open(13, BEGUN);
        assertThat(screen.texts("#round-stages")).startsWith("● 草案", "○ 已表决");
        assertThat(screen.lookup("#round-advance").queryButton().isDisabled()).isTrue();
        assertThat(screen.texts("#round-obstacles"))
                .singleElement()
                .asString()
                .startsWith("方案还没有表决。请登记教职工大会的表决结果；这份方案的指纹是");
    }

    @Test
    void aVoteThatDoesNotAddUpIsRefusedAtItsFieldAndARightOneTakesTheRoundOn() {
        open(13, BEGUN);
        screen.press("#round-vote");
        screen.fill("#field-due", "3");
        screen.fill("#field-present", "3");
        screen.fill("#field-agree", "3");
        screen.fill("#field-against", "1");
        screen.fill("#field-abstained", "0");
        screen.press("#entry-save");
        assertThat(screen.text("#trouble-present")).startsWith("同意 3、不同意 1、弃权 0 合计 4 人，与实到 3 人不符。");
        screen.fill("#field-against", "0");
        screen.press("#entry-save");
        assertThat(screen.lookup("#round-advance").queryButton().isDisabled()).isFalse();
        screen.press("#round-advance");
        assertThat(screen.texts("#round-stages")).contains("✓ 草案", "● 已表决");
        assertThat(screen.text("#round-told")).isEqualTo("“2025年秋”已进入“已表决”");
        screen.press("#round-advance");
        assertThat(screen.texts("#round-stages")).contains("● 已计算");
        assertThat(screen.texts("#round-obstacles")).containsExactly("这次计算的结果还没有公示。请登记公示（公示内容：全体）。");
        screen.press("#round-notice");
        screen.press("#entry-save");
        screen.press("#round-advance");
        assertThat(screen.texts("#round-stages")).contains("● 公示中");
        assertThat(screen.texts("#round-obstacles").getFirst())
                .isEqualTo("第 1 次公示已过 1 个工作日，要满 5 个，2026-02-28 结束；结束的次日才能往下走。");
    }

    @Test
    void goingBackWithoutAReasonIsRefused() {
        open(13, BEGUN, this::publish);
        screen.press("#round-back-voted");
        assertThat(screen.text("#round-told")).isEqualTo("退回要先写明理由，理由会保存下来。");
        screen.fill("#round-reason", "课时有误");
        screen.press("#round-back-voted");
        assertThat(screen.texts("#round-stages")).contains("● 已表决");
        assertThat(screen.texts("#round-body")).anyMatch(line -> line.endsWith("已表决　课时有误"));
    }

    @Test
    void theResultOpensWhereItsCellsAreExplained() {
        open(13, BEGUN, this::publish);
        screen.press("#round-result");
        assertThat(screen.text("#run-summary")).isEqualTo("共 3 人");
        assertThat(screen.text("#strip-figures")).startsWith("3 人");
        screen.act(() -> select(screen.lookup("#result-table").<Object>queryTableView(), "得分"));
        assertThat(screen.text("#explained-value")).isNotEmpty();
        screen.act(() ->
                screen.lookup("#run-project").queryAs(SplitMenuButton.class).fire());
        assertThat(screen.text("#projector-title")).isEqualTo("小学方案");
        screen.type(KeyCode.ESCAPE);
        screen.press("#explain-open-file");
        assertThat(screen.text("#file-name")).isIn("王伟", "李芳", "张强");
    }

    @Test
    void aResultIsOutOfDateOnceTheFileWasWrittenAndIsComputedAgainByItsButton() {
        open(13, BEGUN);
        screen.press("#tab-pay-scheme");
        screen.press("#run-compute");
        assertThat(screen.lookup("#run-outdated").query().isVisible()).isFalse();
        screen.press("#tab-pay-steps");
        screen.press("#round-vote");
        for (String field : List.of("due", "present", "agree")) {
            screen.fill("#field-" + field, "3");
        }
        screen.fill("#field-against", "0");
        screen.fill("#field-abstained", "0");
        screen.press("#entry-save");
        screen.press("#tab-pay-scheme");
        assertThat(screen.lookup("#run-outdated").query().isVisible()).isTrue();
        assertThat(screen.lookup("#run-export").queryButton().isDisabled()).isTrue();
        screen.press("#run-again");
        assertThat(screen.lookup("#run-outdated").query().isVisible()).isFalse();
        assertThat(screen.text("#run-summary")).isEqualTo("共 40 人");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void everyStageIsDrawn(int size) {
        open(size, BEGUN);
        screen.picture("round-" + size + "-1-draft");
        screen.press("#round-vote");
        screen.press("#entry-save");
        screen.picture("round-" + size + "-2-vote");
        screen.press("#entry-cancel");
        publish();
        object();
        screen.press("#tab-pay-steps");
        screen.picture("round-" + size + "-3-published");
        screen.press("#round-objection");
        screen.picture("round-" + size + "-4-objection");
        screen.press("#entry-cancel");
        screen.act(() -> screen.lookup("#area-pay .scroll-pane")
                .queryAs(ScrollPane.class)
                .setVvalue(1));
        screen.picture("round-" + size + "-5-below");
        screen.press("#tab-pay-rounds");
        screen.picture("round-" + size + "-6-list");
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

    private void open(int size, LocalDate day) {
        open(size, day, () -> {});
    }

    private void open(int size, LocalDate day, Runnable before) {
        Clock clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
        SchoolFiles files = new SqliteSchoolFiles(clock);
        school = files.create(folder.resolve("学校.qinglan"), "青山小学", "王会计");
        fill();
        before.run();
        FakeWindow window = FakeWindow.over(
                new ShellViewModel.Services(
                        files, _ -> school, new FakeImport(), new FakeComputation(), CatalogueFeatures.all()),
                clock);
        screen.show(window, size);
        screen.act(window.model::openSample);
        screen.press("#go-pay");
        screen.press("#tab-pay-steps");
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
}
