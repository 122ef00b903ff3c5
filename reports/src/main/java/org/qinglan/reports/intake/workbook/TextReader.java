package org.qinglan.reports.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;

/// Reads tables that are text, whatever their extension says: CSV, tab-separated, HTML.
final class TextReader {
    private static final int HEAD = 4096;
    private static final long BYTES = 30L << 20;

    private final String book;
    private final Wording wording;
    private final Progress progress;

    TextReader(String book, Wording wording, Progress progress) {
        this.book = book;
        this.wording = wording;
        this.progress = progress;
    }

    BookReading read(Path file) throws IOException {
        if (Files.size(file) > BYTES) {
            return refused("too-large", BYTES >> 20);
        }
        String text = Decoding.decode(Files.readAllBytes(file));
        if (text == null) {
            return refused("garbage");
        }
        if (text.isBlank()) {
            return refused("empty-file");
        }
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        String refusal = refusal(head);
        if (refusal != null) {
            return refused(refusal);
        }
        GridBuilder grid = new GridBuilder(book, sheetName(), wording, progress);
        if (isHtml(head)) {
            new HtmlTable(grid).read(text);
        } else if (isTable(head)) {
            DelimitedTable.read(text, grid);
        } else {
            return refused("not-a-workbook");
        }
        return new BookReading.Book(List.of(grid.grid()), grid.notices());
    }

    private static @Nullable String refusal(String head) {
        if (head.contains("<!entity")) {
            return "unsafe-xml";
        }
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") || head.contains("mso-application")) {
            return "xml-spreadsheet";
        }
        return head.startsWith("mime-version") ? "web-archive" : null;
    }

    private static boolean isHtml(String head) {
        return head.contains("<html") || head.contains("<table") || head.contains("<!doctype html");
    }

    private static boolean isTable(String head) {
        return head.contains(",") || head.contains("\t") || head.contains(";");
    }

    private String sheetName() {
        int dot = book.lastIndexOf('.');
        return dot > 0 ? book.substring(0, dot) : book;
    }

    private BookReading refused(String code, Object... details) {
        return new BookReading.Refused(wording.error(code, book, null, details));
    }
}
