package org.qinglan.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.figure.Value;
import org.qinglan.model.mentoring.MentorPair;
import org.qinglan.model.mentoring.Pairing;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.demo.ImportedDemo;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.paper.PairAgreement;
import org.qinglan.reports.paper.PairReport;
import org.qinglan.reports.paper.TeacherDossier;

/// A paper says the same in Word as on the pages that are previewed, printed and kept as PDF.
class SameWordsTest {
    @TempDir
    Path folder;

    @Test
    void wordFileAndPagesHoldTheSameCharacters() throws IOException {
        Typeface typeface = Typeface.ofThisComputer();
        for (Document paper : papers()) {
            assertThat(letters(onOnePage(paper, typeface))).isEqualTo(letters(word(paper)));
            assertThat(Pages.of(paper, PageSetup.usual(), typeface, Progress.NONE)
                            .findings())
                    .isEmpty();
        }
    }

    /// On a page without end no head of a table is repeated.
    private static String onOnePage(Document paper, Typeface typeface) {
        PageSetup.Sheet endless = new PageSetup.Sheet(PageSetup.SHORT, 1_000_000, 50);
        return new Setting(typeface, endless, Progress.NONE)
                .of(paper).stream()
                        .flatMap(strip -> strip.marks().stream())
                        .filter(Mark.Words.class::isInstance)
                        .map(mark -> ((Mark.Words) mark).text())
                        .collect(Collectors.joining());
    }

    private List<Document> papers() {
        try (ImportedDemo demo = ImportedDemo.in(folder)) {
            demo.school()
                    .add(
                            PolicyLedger.CHOICE,
                            0,
                            Map.of("pack", Value.of("yiyuan"), "from_date", Value.of(LocalDate.of(2022, 9, 1))),
                            "测试",
                            "测试");
            Situation situation = SchoolRules.situation(demo.school(), LocalDate.of(2026, 1, 15));
            Pairing pairing = Pairing.of(situation);
            List<Document> papers = new ArrayList<>(List.of(outline()));
            situation.roster().stream()
                    .limit(3)
                    .forEach(person -> papers.add(TeacherDossier.document(situation, person, DemoSchool.NAME)));
            for (MentorPair pair : pairing.pairs().subList(0, 2)) {
                papers.add(PairAgreement.document(pairing, pair, DemoSchool.NAME));
                papers.add(PairReport.document(pairing, pair, DemoSchool.NAME));
            }
            return papers;
        }
    }

    private static Document outline() {
        return new Document(List.of(new Block.Outline(
                "1　史华敏 · 考核分 95.2 分",
                List.of(
                        new Block.Point(0, "", List.of("20 + 75.2 = 95.2", "依据：第九条")),
                        new Block.Point(0, "1.1 师德分 20 分", List.of()),
                        new Block.Point(14, "1.1.1 师德考核", List.of("出处：05-师德记录.xlsx 师德考核!E6"))))));
    }

    private String word(Document paper) throws IOException {
        Path file = folder.resolve("paper.docx");
        assertThat(WordFile.write(paper, file)).isInstanceOf(Writing.Done.class);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
