package org.qinglan.reports.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.PageSetup.Orientation;

class PagesTest {
    private static final Typeface TYPEFACE = Typeface.ofThisComputer();
    private static final List<Column.Kind> KINDS =
            List.of(Column.Kind.TEXT, Column.Kind.NUMBER, Column.Kind.DATE, Column.Kind.ID_NUMBER);

    private static Pages set(Document document) {
        return Pages.of(document, PageSetup.usual(), TYPEFACE, Progress.NONE);
    }

    private static long times(Pages pages, int page, String words) {
        return pages.words(page).stream().filter(words::equals).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 33, 34, 35, 36, 37, 38, 39, 40, 180, 500})
    void headStandsOnEveryPageAndTheSumOnceWithTwoRowsOnTheLast(int people) {
        Pages pages = set(PrintedSchool.training(people));

        for (int page = 0; page < pages.count(); page++) {
            assertThat(times(pages, page, "身份证号")).isEqualTo(1);
            assertThat(pages.words(page)).contains("第 %d 页  共 %d 页".formatted(page + 1, pages.count()));
            assertThat(times(pages, page, "合计")).isEqualTo(page == pages.count() - 1 ? 1 : 0);
            assertThat(times(pages, page, "教师培训学时一览表")).isEqualTo(page == 0 ? 1 : 0);
        }
        List<String> last = pages.words(pages.count() - 1);
        assertThat(last).contains("学校（盖章）", "14040");
        for (int row = Math.max(1, people - 1); row <= people; row++) {
            assertThat(last).contains(String.valueOf(row));
        }
        assertThat(IntStream.range(0, pages.count())
                        .flatMap(page -> pages.words(page).stream()
                                .filter("2025-10-01"::equals)
                                .mapToInt(_ -> 1))
                        .sum())
                .isEqualTo((people + 27) / 28);
    }

    @Test
    void nothingLeavesThePageWhateverTheTable() {
        Random random = new Random(72);
        for (int i = 0; i < 25; i++) {
            Pages pages = set(random(random));
            for (int page = 0; page < pages.count(); page++) {
                for (Mark mark : pages.marks(page)) {
                    if (mark instanceof Mark.Words words) {
                        double end = words.x() + TYPEFACE.width(words.face(), words.text(), words.size());
                        assertThat(words.x()).isGreaterThanOrEqualTo(0);
                        assertThat(end).isLessThanOrEqualTo(pages.sheet().wide());
                        assertThat(words.y()).isBetween(0.0, pages.sheet().high());
                    }
                    if (mark instanceof Mark.Line line) {
                        assertThat(line.toY()).isLessThanOrEqualTo(pages.sheet().bottom() + 0.1);
                        assertThat(line.toX())
                                .isLessThanOrEqualTo(
                                        pages.sheet().wide() - pages.sheet().margin() + 0.1);
                    }
                }
            }
        }
    }

    private static Document random(Random random) {
        int width = 1 + random.nextInt(12);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Column.of("栏目".repeat(1 + random.nextInt(4)), KINDS.get(random.nextInt(4))));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = random.nextInt(80); i >= 0; i--) {
            rows.add(columns.stream()
                    .map(column -> switch (column.kind()) {
                        case TEXT -> "说明，（备注）abc ".repeat(random.nextInt(random.nextInt(20) == 0 ? 300 : 4));
                        case NUMBER -> String.valueOf(random.nextInt(100_000));
                        case DATE -> "2025-10-12";
                        case ID_NUMBER -> PrintedSchool.IDS.getFirst();
                    })
                    .toList());
        }
        return new Document(List.of(
                new Block.Title("随机表".repeat(1 + random.nextInt(12))),
                new Block.Table(columns, rows, random.nextBoolean() ? rows.getFirst() : List.of()),
                new Block.Text("第一条 教师应当".repeat(random.nextInt(200))),
                new Block.Facts(List.of("姓名", "王伟", "单位")),
                outline(random.nextInt(200), random),
                new Block.Boxes(List.of("意见"), 80),
                new Block.Signatures(List.of("签字"))));
    }

    private static Block outline(int points, Random random) {
        return new Block.Outline(
                "考核分 95.2 分",
                IntStream.range(0, points)
                        .mapToObj(i -> new Block.Point(
                                random.nextInt(30),
                                i == 0 ? "" : "1." + i + " 出勤 20 分",
                                List.of("第九条（一）".repeat(random.nextInt(30)))))
                        .toList());
    }

    @Test
    void outlineOverSeveralPagesRepeatsItsHeadAndLeavesNoTitleAlone() {
        Pages pages = set(new Document(List.of(outline(150, new Random(7)))));

        assertThat(pages.count()).isGreaterThan(3);
        for (int page = 0; page < pages.count(); page++) {
            List<String> words = pages.words(page);
            assertThat(words.getFirst()).isEqualTo("考核分 95.2 分");
            assertThat(times(pages, page, "考核分 95.2 分")).isEqualTo(1);
            assertThat(words.get(words.size() - 2)).doesNotContain("出勤");
        }
        List<String> titles = IntStream.range(0, pages.count())
                .boxed()
                .flatMap(page -> pages.words(page).stream())
                .filter(words -> words.endsWith("出勤 20 分"))
                .toList();
        assertThat(titles).hasSize(149).startsWith("1.1 出勤 20 分").endsWith("1.149 出勤 20 分");
    }

    @Test
    void wideTableIsHeldAcrossAndUprightWhereWanted() {
        Document wide = PrintedSchool.numbers(16, 40);

        assertThat(set(wide).isAcross()).isTrue();
        assertThat(set(PrintedSchool.numbers(5, 40)).isAcross()).isFalse();
        Pages upright = Pages.of(wide, PageSetup.usual().held(Orientation.UPRIGHT), TYPEFACE, Progress.NONE);
        assertThat(upright.isAcross()).isFalse();
        assertThat(upright.words(0)).contains("25.2500");
    }

    @Test
    void numbersEndAtTheSameEdge() {
        Pages pages = set(PrintedSchool.training(20));

        List<Double> ends = pages.marks(0).stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.face() == Face.TEXT && words.text().matches("[67]\\d"))
                .map(words -> words.x() + TYPEFACE.width(words.face(), words.text(), words.size()))
                .toList();
        assertThat(ends).hasSizeGreaterThan(10).allSatisfy(end -> assertThat(end)
                .isCloseTo(ends.getFirst(), within(0.001)));
    }

    @Test
    void tooManyColumnsAreTold() {
        Pages pages = set(PrintedSchool.numbers(60, 3));

        assertThat(pages.findings()).extracting(Finding::code).containsExactly("small");
        assertThat(set(PrintedSchool.numbers(16, 3)).findings()).isEmpty();
    }

    @Test
    void rareCharactersAreDrawnAndWhatNoFontHasIsTold() {
        String names = "王䶮 𬱖 㛃";
        assertThat(set(new Document(List.of(new Block.Text(names)))).findings()).isEmpty();
        Set<Integer> outlines = new HashSet<>();
        names.codePoints()
                .filter(c -> c != ' ')
                .forEach(c -> outlines.add(
                        TYPEFACE.glyph(Face.TEXT, c).outline().getBounds().hashCode()));
        assertThat(outlines).hasSize(4);

        Pages unknown = set(new Document(List.of(new Block.Text("李\uE123明"))));
        assertThat(unknown.findings()).extracting(Finding::code).containsExactly("unknown");
        assertThat(unknown.findings().getFirst().message()).contains("U+E123", "明");
    }

    @Test
    void idNumbersAreMaskedWhereWantedAndWrongOnesHidden() {
        Document document = PrintedSchool.training(3);

        assertThat(set(document).words(0)).contains("620102196901069613", "620102196901069610");
        assertThat(set(document.masked()).words(0))
                .contains("620102********9613")
                .doesNotContain("620102196901069613", "620102196901069610");
    }

    @Test
    void sampleSchoolIsMarkedOnEveryPage() {
        Pages pages = set(PrintedSchool.training(100).marked("示例"));

        assertThat(pages.count()).isGreaterThan(1);
        for (int page = 0; page < pages.count(); page++) {
            assertThat(pages.marks(page).getFirst()).isInstanceOf(Mark.Pale.class);
        }
    }

    @Test
    void linesBreakLikeChineseAndNeverWithinANumber() {
        Lines lines = new Lines(TYPEFACE, Face.TEXT, 10);

        assertThat(lines.of("一二三四五，六七", 50)).containsExactly("一二三四", "五，六七");
        assertThat(lines.of("一二三四（五六", 50)).containsExactly("一二三四", "（五六");
        assertThat(lines.of("一二2025-10-12三", 60)).contains("2025-10-12三");
        assertThat(String.join("", lines.of("abcdefghijklmnopqrstuvwxyz", 40))).isEqualTo("abcdefghijklmnopqrstuvwxyz");
        assertThat(lines.of("", 40)).containsExactly("");
    }

    @Test
    void settingStopsWhenAsked() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> Pages.of(PrintedSchool.training(500), PageSetup.usual(), TYPEFACE, stopped))
                .isInstanceOf(Progress.CancelledException.class);
    }
}
