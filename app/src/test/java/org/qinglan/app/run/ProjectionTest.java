package org.qinglan.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglan.app.explain.ExplanationViewModel;
import org.qinglan.app.fake.FakeRun;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.message.Messages;
import org.qinglan.app.projector.Masking.Names;
import org.qinglan.app.projector.Slide;
import org.qinglan.model.figure.Explanation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.result.Division;
import org.qinglan.model.scheme.SheetColumn;

/// What everybody may see of a result.
class ProjectionTest {
    private static final FakeRun RUN = new FakeRun("绩效");

    @Test
    void maskedSlidesHoldNoFullNameAndNoDigitsOfAnId() {
        List<String> texts = texts(slides(new Projection.Choice(Names.MASKED, false, true)));
        assertThat(texts).noneMatch(ProjectionTest::names).noneMatch(ProjectionTest::numbers);
        assertThat(texts).contains("张＊", "尉＊＊＊");
    }

    @Test
    void hiddenNamesLeaveNeitherNamesNorTheirColumn() {
        List<String> texts = texts(slides(new Projection.Choice(Names.HIDDEN, false, true)));
        assertThat(texts).noneMatch(ProjectionTest::names).doesNotContain("姓名", "张＊");
    }

    @Test
    void whatWasChosenIsShown() {
        List<String> texts = texts(slides(new Projection.Choice(Names.SHOWN, true, false)));
        assertThat(texts).contains("尉迟恭瑾", Qingshan.idNumber(1).substring(14));
        assertThat(texts).noneMatch(ProjectionTest::numbers);
    }

    @Test
    void theLargestStandFirstOrThePeopleInTheOrderOfTheirSurnames() {
        assertThat(firstRow(true)).contains("3,434.61");
        assertThat(firstRow(false).get(1)).isEqualTo("陈＊＊");
    }

    private static List<String> firstRow(boolean byColumn) {
        return slides(new Projection.Choice(Names.MASKED, false, byColumn)).stream()
                .filter(Slide.Lines.class::isInstance)
                .map(Slide.Lines.class::cast)
                .findFirst()
                .orElseThrow()
                .rows()
                .getFirst();
    }

    private static List<Slide> slides(Projection.Choice choice) {
        SheetColumn total = RUN.sheet().columns().get(7);
        Explanation explanation = new Explanation(
                "合计", Value.of(1), "元", "", "比王伟（" + Qingshan.idNumber(2) + "）多", "", List.of(), List.of());
        return new Projection(RUN, total, Division.facts(RUN.sheet()), choice, Messages.in(Locale.CHINA))
                .slides(new ExplanationViewModel.Subject("张三", explanation));
    }

    private static boolean names(String text) {
        return Qingshan.names().stream().anyMatch(text::contains);
    }

    private static boolean numbers(String text) {
        return Qingshan.numbers().stream()
                .map(number -> Qingshan.idNumber(number.intValue()))
                .anyMatch(number -> text.contains(number) || text.contains(number.substring(0, 6)));
    }

    private static List<String> texts(List<Slide> slides) {
        return slides.stream()
                .flatMap(slide -> Stream.concat(
                        Stream.of(slide.title()),
                        switch (slide) {
                            case Slide.Words words -> words.lines().stream();
                            case Slide.Bars bars ->
                                bars.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.figure()));
                            case Slide.Lines lines ->
                                Stream.concat(
                                        lines.head().stream(),
                                        lines.rows().stream().flatMap(List::stream));
                        }))
                .toList();
    }
}
