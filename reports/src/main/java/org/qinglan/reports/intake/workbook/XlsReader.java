package org.qinglan.reports.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;
import org.qinglan.reports.intake.wording.Wording;

/// Reads `.xls` of Excel 97 and later, record by record.
final class XlsReader {
    private final String book;
    private final Wording wording;
    private final Progress progress;

    XlsReader(String book, Wording wording, Progress progress) {
        this.book = book;
        this.wording = wording;
        this.progress = progress;
    }

    BookReading read(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return refused("encrypted");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return read(root);
            }
            return refused(root.hasEntryCaseInsensitive("Book") ? "old-excel" : "not-a-workbook");
        }
    }

    private BookReading read(DirectoryNode root) throws IOException {
        XlsListener listener = new XlsListener(book, wording, progress);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        // Not getEntryCaseInsensitive alone: other programs write WORKBOOK or workbook.
        try (InputStream stream = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
            new HSSFEventFactory().processEvents(request, stream);
        }
        List<Finding> notices = new ArrayList<>();
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || listener.hasMacroSheet()) {
            notices.add(wording.warning("macros", book, null));
        }
        notices.addAll(listener.notices());
        return new BookReading.Book(listener.grids(), notices);
    }

    private BookReading refused(String code) {
        return new BookReading.Refused(wording.error(code, book, null));
    }
}
