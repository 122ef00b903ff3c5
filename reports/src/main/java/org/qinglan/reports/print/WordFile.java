package org.qinglan.reports.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.qinglan.reports.book.TargetFile;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;

/// A document as a Word file, to be written on in: A4, text in 宋体, headings in 黑体.
public final class WordFile {
    static final String TEXT = "宋体";
    static final String HEADING = "黑体";
    static final int SMALL = 9;
    private static final int SIZE = 11;
    private final XWPFDocument word;
    private final WordTables tables;

    private WordFile(XWPFDocument word, WordSheet sheet) {
        this.word = word;
        this.tables = new WordTables(word, sheet);
        sheet.set(word);
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    public static Writing write(Composition composition, Path target) {
        return switch (composition) {
            case Composition.Ready(var document) -> write(document, target);
            case Composition.Refused(var finding) -> new Writing.Refused(finding);
        };
    }

    public static Writing write(Document document, Path target) {
        return TargetFile.write(target, out -> {
            writeTo(document, out);
            return List.of();
        });
    }

    private static void writeTo(Document document, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            WordFile file = new WordFile(word, WordSheet.of(document));
            document.blocks().forEach(file::add);
            word.write(out);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(var text) -> write(spaced(middle(), 160), text, HEADING, 18, true);
            case Block.Centred(var text) -> write(spaced(middle(), 80), text, TEXT, SIZE, false);
            case Block.Heading(var text) -> heading(text);
            case Block.Text(var text) -> text(text);
            case Block.Facts facts -> tables.facts(facts);
            case Block.Table table -> tables.table(table);
            case Block.Outline outline -> tables.outline(outline);
            case Block.Boxes(var names, var height) -> tables.boxes(names, height);
            case Block.Signatures(var lines) -> signatures(lines);
            case Block.NewPage _ -> word.createParagraph().setPageBreak(true);
        }
    }

    private XWPFParagraph middle() {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private static XWPFParagraph spaced(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private void heading(String text) {
        XWPFParagraph paragraph = spaced(word.createParagraph(), 60);
        paragraph.setSpacingBefore(180);
        paragraph.setKeepNext(true);
        write(paragraph, text, HEADING, 12, true);
    }

    private void text(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setSpacingBetween(1.3);
        write(paragraph, text, TEXT, SIZE, false);
    }

    private void signatures(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setSpacingBefore(200);
            paragraph.setKeepNext(i + 1 < lines.size());
            write(paragraph, lines.get(i), TEXT, SIZE, false);
        }
    }

    static void write(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(bold);
        List<String> lines = printable(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    /// Without characters that no document may hold.
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !Character.isISOControl(c)))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
