package org.qinglan.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
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
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.titlereview.round.RoundScheme;

/// The page of title reviews over a real school file: a refusal, the grid of marks by keyboard, the whole way to the
/// recommendation, a withdrawal.
class TitleRoundWindowTest {
    private static final String ROUND = "2026高级教师";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T10:42:00Z"), ZoneOffset.UTC);
    private static final String SCHEME = """
        scheme: 青山学校2026年高级教师推荐方案
        for: title-review
        reference-date: 2025-12-31
        population: {when: 是, clause: 第一条}
        facts:
          自评: {from: 职称申报, where: 批次 = "2026高级教师", take: 自评分, combine: latest, missing: 0, unit: 分, clause: 第二条}
          述职: {from: 评委打分, where: 批次 = "2026高级教师" 且 打分项目 = "述职演讲", take: 得分, combine: mean, unit: 分, clause: 第三条}
          片断: {from: 评委打分, where: 批次 = "2026高级教师" 且 打分项目 = "片断教学", take: 得分, combine: mean, unit: 分, clause: 第三条}
        items:
          - {item: 总分, formula: "自评 + 述职 × 0.15 + 片断 × 0.15", decimals: 2, unit: 分, clause: 第四条}
        ranking:
          order: [总分 从大到小]
          quota: 9
        """;
    private static final List<String> NAMES = List.of("陈建国", "林秀英", "王　芳", "欧阳志远", "黄丽", "吴敏");

    @TempDir
    private Path folder = Path.of("");

    @RegisterExtension
    private final Screen screen = Screen.empty();

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.CHINA);
        try (SchoolFile school = new SqliteSchoolFiles(CLOCK).create(folder.resolve("校.qinglan"), "青山县实验学校", "测试")) {
            add(
                    school,
                    TitleRoundLedger.ROUND,
                    0,
                    "年度=2026",
                    "评审职称=高级教师",
                    "阶段=申报",
                    "年限截止日=2025-12-31",
                    "打分项目=述职演讲、片断教学",
                    "评委人数=3",
                    "是否投票=是");
            add(school, TitleRoundLedger.POSTS, 0, "评审系列=统一", "核定职数=12", "已聘人数=10");
            add(school, TitleRoundLedger.POSTS, 0, "评审系列=基层", "核定职数=3", "已聘人数=5", "奖励职数=1", "依据=县教体局〔2026〕3号");
            for (int i = 0; i < NAMES.size(); i++) {
                long id = school.add(
                        Roster.TEACHER,
                        0,
                        Map.of(
                                "id_number", Value.of("3501021980%08d".formatted(i)),
                                "name", Value.of(NAMES.get(i)),
                                "status", Value.of("在职"),
                                "work_start", Value.of(LocalDate.of(2008, 9, 1)),
                                "stage", Value.of("初中")),
                        "测试",
                        "");
                school.add(Roster.EDUCATION, id, Map.of("level", Value.of("本科")), "测试", "");
                LocalDate appointed = i == 5 ? LocalDate.of(2021, 2, 28) : LocalDate.of(2015, 9, 1);
                school.add(
                        Roster.TITLE,
                        id,
                        Map.of("title", Value.of("一级教师"), "appointed", Value.of(appointed)),
                        "测试",
                        "");
                String conclusion = i == 5 ? "审查结论=不符合" : "审查结论=符合";
                add(
                        school,
                        TitleRoundLedger.APPLICATION,
                        id,
                        i == 4 ? "评审系列=基层" : "评审系列=统一",
                        "申报日期=2026-01-10",
                        "自评分=" + (68 - 3 * i),
                        conclusion);
                if (i < 5) {
                    judged(school, id, i);
                }
            }
        }
    }

    private static void judged(SchoolFile school, long id, int i) {
        for (String item : List.of("述职演讲", "片断教学")) {
            for (String judge : List.of("评委一", "评委二", "评委三")) {
                if (!(i == 1 && judge.equals("评委三") && item.equals("述职演讲"))) {
                    add(
                            school,
                            TitleRoundLedger.MARK,
                            id,
                            "打分项目=" + item,
                            "评委=" + judge,
                            "得分=" + (92 - i),
                            "打分日期=2026-01-18");
                }
            }
        }
        add(school, TitleRoundLedger.BALLOT, id, "应到人数=30", "实到人数=28", "回避人数=0", "同意票=" + (25 - i), "反对票=1", "弃权票=1");
    }

    private static void add(SchoolFile school, Ledger ledger, long teacher, String... pairs) {
        Map<String, Value> values = new HashMap<>();
        values.put("round", Value.of(ROUND));
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            Field field = ledger.fieldByName(parts[0]).orElseThrow();
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case TEXT, PERSON -> Value.of(parts[1]);
                        case NUMBER -> Value.of(Long.parseLong(parts[1]));
                        case DATE -> Value.of(LocalDate.parse(parts[1]));
                        case YES_NO -> Value.of(parts[1].equals("是"));
                    });
        }
        school.add(ledger, teacher, values, "测试", "");
    }

    private void withScheme() {
        try (SchoolFile school = new SqliteSchoolFiles(CLOCK).open(folder.resolve("校.qinglan"))) {
            var round = school.of(TitleRoundLedger.ROUND, 0).getFirst();
            Map<String, Value> values = new HashMap<>(round.values());
            values.put("scheme", Value.of("青山学校2026年高级教师推荐方案"));
            values.put("scheme_text", Value.of(SCHEME));
            school.correct(round, values, "测试", "");
            add(
                    school,
                    TitleRoundLedger.VOTE,
                    0,
                    "方案指纹=" + RoundScheme.hash(SCHEME),
                    "表决日期=2026-01-15",
                    "应到人数=30",
                    "实到人数=28",
                    "同意人数=27",
                    "不同意人数=1",
                    "弃权人数=0");
        }
    }

    private void open(int size) {
        FakeWindow window = FakeWindow.over(
                new ShellViewModel.Services(
                        new SqliteSchoolFiles(CLOCK),
                        _ -> new SqliteSchoolFiles(CLOCK).open(folder.resolve("校.qinglan")),
                        new FakeImport(),
                        new FakeComputation(),
                        CatalogueFeatures.all()),
                CLOCK);
        screen.show(window, size);
        screen.act(window.model::openSample);
        screen.press("#go-title-review");
    }

    @Test
    void whatStandsBeforeTheNextStageIsShownAndTheStepIsLocked() {
        open(13);
        screen.press("#round-advance");
        assertThat(screen.texts("#round-stages")).contains("✓ 申报", "● 资格审查", "○ 评分");
        assertThat(screen.texts("#round-obstacles")).contains("进入“评分”之前，还有 1 件事：", "• 还没有选定评审方案。");
        assertThat(screen.query("#round-advance", Button.class).isDisabled()).isTrue();
        screen.press("#round-back");
        assertThat(screen.text("#round-told")).isEqualTo("请先写明理由。");
        screen.fill("#round-reason", "还要补收申报");
        screen.press("#round-back");
        assertThat(screen.texts("#round-stages")).contains("● 申报");
    }

    @Test
    void aMissingMarkIsEnteredByKeyboardAndTheRankingIsComputedExplainedAndMovedUp() {
        withScheme();
        open(13);
        screen.press("#round-advance");
        screen.press("#round-advance");
        assertThat(screen.texts("#round-obstacles")).contains("• 林秀英：述职演讲还缺评委 评委三 的打分；评委应当回避的，请登记回避。");
        screen.press("#round-tab-marks");
        select(1, "评委三");
        screen.type(KeyCode.ENTER);
        screen.fill("#field-score", "90");
        screen.press("#entry-save");
        assertThat(screen.texts("#round-obstacles")).isEmpty();
        assertThat(screen.text("#round-advance")).isEqualTo("计算排名，进入推荐");
        screen.press("#round-advance");
        screen.press("#round-tab-outcomes");
        assertThat(column("推荐结果")).containsExactly("推荐", "推荐", "推荐", "候补", "候补");
        select(0, "名次");
        screen.type(KeyCode.ENTER);
        assertThat(screen.text("#explained-value")).isEqualTo("1");
        assertThat(screen.texts("#explanation")).anyMatch(line -> line.contains("自评"));
        screen.press("#round-result");
        assertThat(screen.text("#run-summary")).isEqualTo("共 5 人");
        assertThat(screen.text("#strip-figures")).startsWith("5 人");
        screen.press("#tab-title-round");
        screen.fill("#round-reason", "本人申请退出");
        screen.press("#round-withdraw");
        assertThat(column("姓名")).contains("陈建国");
        assertThat(column("推荐结果")).containsExactly("推荐", "推荐", "推荐", "候补", "退出");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void thePageIsDrawn(int size) {
        withScheme();
        open(size);
        screen.picture("title-" + size + "-1-applicants");
        screen.press("#round-advance");
        screen.press("#round-advance");
        screen.press("#round-tab-marks");
        select(1, "评委三");
        screen.picture("title-" + size + "-2-marks");
        screen.type(KeyCode.ENTER);
        screen.picture("title-" + size + "-3-entry");
        screen.fill("#field-score", "90");
        screen.press("#entry-save");
        screen.press("#round-advance");
        screen.press("#round-tab-outcomes");
        select(0, "名次");
        screen.type(KeyCode.ENTER);
        screen.picture("title-" + size + "-4-outcomes");
        screen.press("#round-advance");
        screen.press("#round-tab-notice");
        screen.picture("title-" + size + "-5-notice");
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return screen.query("#round-table", TableView.class);
    }

    private void select(int row, String heading) {
        screen.act(() -> {
            TableView<Object> table = table();
            table.requestFocus();
            table.getColumns().stream()
                    .filter(column -> column.getText().equals(heading))
                    .findFirst()
                    .ifPresent(column -> table.getSelectionModel().clearAndSelect(row, column));
        });
    }

    private List<String> column(String heading) {
        TableColumn<Object, ?> column = table().getColumns().stream()
                .filter(one -> one.getText().equals(heading))
                .findFirst()
                .orElseThrow();
        return table().getItems().stream()
                .map(item -> String.valueOf(column.getCellData(item)))
                .toList();
    }
}
