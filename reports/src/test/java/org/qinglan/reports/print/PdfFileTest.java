package org.qinglan.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Document;

class PdfFileTest {
    private static final Typeface TYPEFACE = Typeface.ofThisComputer();

    @TempDir
    Path folder;

    private Path write(Document document) {
        Path file = folder.resolve("paper.pdf");
        Pages pages = Pages.of(document, PageSetup.usual(), TYPEFACE, Progress.NONE);
        assertThat(PdfFile.write(pages, "教师名单", file, Progress.NONE)).isInstanceOf(Writing.Done.class);
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 35, 36, 500})
    void everyRowCanBeReadInThePdf(int people) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(write(PrintedSchool.training(people)).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("教师培训学时一览表", "赵䶮".substring(people > 6 ? 0 : 2), "合计", "14040");
            assertThat(text.split("认定日期", -1)).hasSize(pdf.getNumberOfPages() + 1);
            assertThat(text).contains("第 " + pdf.getNumberOfPages() + " 页  共 " + pdf.getNumberOfPages() + " 页");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("教师名单");
        }
    }

    @Test
    void pdfLooksAsThePreview() throws IOException {
        Document document = PrintedSchool.training(20).marked("示例");
        Pages pages = Pages.of(document, PageSetup.usual(), TYPEFACE, Progress.NONE);
        PagePainter.Picture preview = new PagePainter(pages).picture(0, 1.5);
        try (PDDocument pdf = Loader.loadPDF(write(document).toFile())) {
            BufferedImage image = new PDFRenderer(pdf).renderImage(0, 1.5f);
            long ink = 0;
            long differing = 0;
            for (int y = 0; y < Math.min(image.getHeight(), preview.height()); y++) {
                for (int x = 0; x < Math.min(image.getWidth(), preview.width()); x++) {
                    int one = image.getRGB(x, y) & 0xFF;
                    int other = preview.argb()[y * preview.width() + x] & 0xFF;
                    ink += other < 128 ? 1 : 0;
                    differing += Math.abs(one - other) > 150 ? 1 : 0;
                }
            }
            assertThat(ink).isGreaterThan(5000);
            assertThat(differing).isLessThan(ink / 20);
        }
    }

    @Test
    void rareCharactersCanBeCopiedFromThePdf() throws IOException {
        Path file = write(new Document(List.of(new Block.Text("王䶮 𬱖 㛃"))));

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("䶮", "𬱖", "㛃");
        }
        assertThat(Files.size(file)).isLessThan(20_000);
    }

    @Test
    void folderThatIsAFileIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Pages pages = Pages.of(PrintedSchool.training(1), PageSetup.usual(), TYPEFACE, Progress.NONE);

        assertThat(PdfFile.write(pages, "", file.resolve("a.pdf"), Progress.NONE))
                .isInstanceOf(Writing.Refused.class);
    }
}
