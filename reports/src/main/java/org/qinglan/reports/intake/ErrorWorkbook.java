package org.qinglan.reports.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qinglan.reports.intake.wording.Wording;
import org.qinglan.reports.intake.workbook.CellRow;

/// The rows that were held back, as the clerk's own sheets: the bad cells coloured, reason and mend beside each row.
///
/// The file can be imported again once its cells are mended.
public final class ErrorWorkbook {
    private static final int ROWS_IN_MEMORY = 200;

    private ErrorWorkbook() {}

    /// Writes the rows held back, replacing `target`; a file is there whole or not at all.
    ///
    /// @param language of the reasons: Chinese, unless it is English
    /// @throws IOException if the file cannot be written, for instance because a spreadsheet program has it open
    public static void write(Path target, IntakeResult result, Locale language) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder to write to: " + target);
        }
        Path part = Files.createTempFile(folder, ".qinglan", ".part");
        try {
            try (SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
                    OutputStream stream = Files.newOutputStream(part)) {
                fill(book, result, new Wording(language));
                book.write(stream);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(SXSSFWorkbook book, IntakeResult result, Wording wording) {
        HeldStyles styles = new HeldStyles(book);
        Set<String> names = new HashSet<>();
        for (HeldSheet held : result.held()) {
            SXSSFSheet sheet = book.createSheet(free(held.sheet().sheet(), names));
            new HeldSheetWriter(sheet, styles, wording).write(held.sheet(), sorted(held.rows()));
        }
        if (result.held().isEmpty()) {
            book.createSheet();
        }
    }

    private static List<Map.Entry<CellRow, List<Problem>>> sorted(Map<CellRow, List<Problem>> rows) {
        return rows.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().number()))
                .toList();
    }

    /// A sheet name that is not taken yet; names differ by more than case, and have 31 characters at most.
    private static String free(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String tail = "(" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - tail.length())) + tail;
        }
        return name;
    }
}
