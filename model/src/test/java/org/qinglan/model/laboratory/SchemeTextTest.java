package org.qinglan.model.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.laboratory.Fragment.Field;
import org.qinglan.model.laboratory.SchemeText.Edited;

/// Edits change what they name and no other character.
class SchemeTextTest {
    @ParameterizedTest
    @MethodSource("edits")
    void onlyTheNamedPlaceChanges(SchemeEdit edit, String before, String after) {
        assertThat(Schemes.PAY).containsOnlyOnce(before);

        String edited = done(Schemes.PAY, edit);

        assertThat(edited).isEqualTo(Schemes.PAY.replace(before, after));
        Hours.scheme(edited);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(put(SchemePath.item("工作量分").key("cap"), "100"), "cap: 80\n", "cap: 100\n"),
                Arguments.of(
                        put(SchemePath.item("工作量分").key("formula"), "甲 × 1.1"),
                        ">-\n      甲\n      + 0\n",
                        "甲 × 1.1\n"),
                Arguments.of(
                        put(SchemePath.item("考核分").key("formula"), "min(乙,\n 3)"),
                        "formula: 乙 × 2   #",
                        "formula: min(乙, 3)   #"),
                Arguments.of(put(SchemePath.item("津贴").key("formula"), "乙 × 3"), "\"max(0, 乙 × 2)\"", "\"乙 × 3\""),
                Arguments.of(put(SchemePath.of("tables", "系数", "甲"), "1.2"), "甲: 1.0   #", "甲: 1.2   #"),
                Arguments.of(put(SchemePath.of("tables", "档", "whole").at(1).at(1), "2.5"), "[20, 2]", "[20, 2.5]"),
                Arguments.of(
                        put(SchemePath.item("考核分").key("cap"), "90"),
                        "乙 × 2   # 每学时两分\n",
                        "乙 × 2   # 每学时两分\n    cap: 90\n"),
                Arguments.of(put(SchemePath.item("津贴").key("cap"), "90"), "2)\", dec", "2)\", cap: 90, dec"),
                Arguments.of(
                        put(SchemePath.of("decimals"), "2"),
                        "by: 考核分, clause: 第五条}\n",
                        "by: 考核分, clause: 第五条}\ndecimals: 2\n"),
                Arguments.of(put(SchemePath.of("scheme"), "甲: 乙 # 丙"), "分配   # 名", "\"甲: 乙 # 丙\"   # 名"),
                Arguments.of(new SchemeEdit.Remove(SchemePath.item("工作量分").key("cap")), "    cap: 80\n", ""),
                Arguments.of(new SchemeEdit.Remove(SchemePath.item("津贴").key("clause")), ", clause: 第四条}", "}"),
                Arguments.of(
                        new SchemeEdit.Append(SchemePath.of("tables", "系数"), "乙", new Fragment.Word("0.9")),
                        "其他: 0.8\n",
                        "其他: 0.8\n    乙: 0.9\n"),
                Arguments.of(
                        new SchemeEdit.Append(
                                SchemePath.of("items"),
                                null,
                                new Fragment.Fields(List.of(
                                        Field.of("item", "出勤"),
                                        Field.of("formula", "max(0, 甲)"),
                                        Field.of("clause", "十")))),
                        "full-mark: 100\n    clause: 第九条\n",
                        "full-mark: 100\n    clause: 第九条\n  - item: 出勤\n    formula: max(0, 甲)\n    clause: 十\n"),
                Arguments.of(
                        new SchemeEdit.Append(
                                SchemePath.of("allot", "pool"),
                                null,
                                new Fragment.Fields(List.of(Field.of("name", "增量"), Field.of("amount", "5")))),
                        "第三条}\n",
                        "第三条}\n    - {name: 增量, amount: 5}\n"),
                Arguments.of(
                        new SchemeEdit.Append(
                                SchemePath.of("tables"),
                                "分",
                                new Fragment.Fields(List.of(
                                        new Field("whole", new Fragment.Row(List.of(Fragment.words("以上", "3"))))))),
                        "[以上, 3]]}\n",
                        "[以上, 3]]}\n  分: {whole: [[以上, 3]]}\n"));
    }

    @Test
    void removedEntryTakesItsWholeLines() {
        String edited = done(Schemes.PAY, new SchemeEdit.Remove(SchemePath.item("工作量分")));

        assertThat(edited).isEqualTo(Schemes.PAY.replace("""
                          - item: 工作量分
                            formula: >-
                              甲
                              + 0
                            # 封顶可以商量
                            cap: 80
                            clause: 第七条
                        """, ""));
    }

    @Test
    void lineBreaksAndMarkOfWindowsFilesStay() {
        String windows = "\uFEFF" + Schemes.PAY.replace("\n", "\r\n");

        assertThat(done(windows, put(SchemePath.item("考核分").key("cap"), "90")))
                .isEqualTo(windows.replace("每学时两分\r\n", "每学时两分\r\n    cap: 90\r\n"));
        assertThat(done(windows, put(SchemePath.item("工作量分").key("cap"), "90")))
                .isEqualTo(windows.replace("cap: 80", "cap: 90"));
    }

    @Test
    void rareCharactersDoNotShiftThePlace() {
        String text = Schemes.PAY.replace("# 津贴照付", "# 𠮷𠮷𠮷津贴照付");

        assertThat(done(text, put(SchemePath.item("工作量分").key("cap"), "90")))
                .isEqualTo(text.replace("cap: 80", "cap: 90"));
    }

    @Test
    void placeThatIsNotThereIsRefused() {
        assertThat(SchemeText.edit(Schemes.PAY, put(SchemePath.item("没有").key("cap"), "1")))
                .isInstanceOfSatisfying(
                        Edited.Refused.class,
                        refused -> assertThat(refused.finding().sentence()).contains("没有"));
        assertThat(SchemeText.edit("a: [", put(SchemePath.of("a"), "1"))).isInstanceOf(Edited.Refused.class);
    }

    @Test
    void missingSectionIsMadeBeforeTheItems() {
        SchemeEdit edit =
                new SchemeEdit.Append(SchemePath.of("tables"), "表", new Fragment.Fields(List.of(Field.of("其他", "1"))));

        assertThat(done(Schemes.REVIEW, edit))
                .isEqualTo(Schemes.REVIEW.replace("items:\n", "tables:\n  表: {其他: 1}\n\nitems:\n"));
    }

    @Test
    void valuesOfEveryShapeAreReadAgainAsTheyWereWritten() {
        Random random = new Random(20260120);
        List<String> pieces =
                List.of("甲", " ", ": ", "#", " #", "\"", "'", ",", "[", "}", "80", "%", "-", "*", "是", "\\", "？");
        List<SchemePath> places = List.of(
                SchemePath.item("津贴").key("clause"),
                SchemePath.item("考核分").key("clause"),
                SchemePath.item("考核分").key("unit"),
                SchemePath.of("document"),
                SchemePath.of("tables", "系数", "clause"));
        for (int i = 0; i < 500; i++) {
            StringBuilder value = new StringBuilder();
            for (int j = random.nextInt(6) + 1; j > 0; j--) {
                value.append(pieces.get(random.nextInt(pieces.size())));
            }
            SchemePath place = places.get(random.nextInt(places.size()));
            String wanted = value.toString().strip();
            String edited = done(Schemes.PAY, put(place, wanted));
            assertThat(SchemeText.value(edited, place)).as(wanted).hasValue(wanted);
            assertThat(SchemeDifference.of(Schemes.PAY, edited)).as(wanted).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void emptyAndContinuedValuesAreReplacedWhole() {
        String text = Schemes.PAY.replace("scheme: 分配   #", "document:\nscheme: 分配\n  在两行上   #");

        assertThat(done(text, put(SchemePath.of("document"), "文件")))
                .isEqualTo(text.replace("document:", "document: 文件"));
        assertThat(done(text, put(SchemePath.of("scheme"), "新"))).isEqualTo(text.replace("分配\n  在两行上", "新"));
    }

    @Test
    void partsListWhatCanBeEdited() {
        List<SchemePart> parts = SchemePart.of(Schemes.PAY);

        assertThat(parts)
                .extracting(SchemePart::name)
                .containsExactly("津贴", "工作量分", "考核分", "系数", "档", "总额", "工作量绩效", "考核绩效", "", "", "甲", "乙", "");
        for (SchemePart part : parts) {
            for (SchemePart.Entry entry : part.entries()) {
                assertThat(SchemeText.value(Schemes.PAY, entry.path()).orElse(""))
                        .isEqualTo(entry.value());
            }
        }
    }

    static SchemeEdit put(SchemePath path, String value) {
        return new SchemeEdit.Put(path, value);
    }

    static String done(String text, SchemeEdit edit) {
        Edited edited = SchemeText.edit(text, edit);
        assertThat(edited).isInstanceOf(Edited.Done.class);
        return ((Edited.Done) edited).text();
    }
}
