package org.qinglan.reports.intake.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.Progress.CancelledException;
import org.qinglan.reports.intake.wording.Wording;
import org.xml.sax.SAXException;

/// Opens a file by what it holds, never by its extension.
public final class BookReader {
    private final Wording wording;

    public BookReader(Wording wording) {
        this.wording = wording;
        Limits.tellPoi();
    }

    /// Reads all visible sheets of a file, or says why it cannot be read.
    ///
    /// @throws CancelledException if progress says so
    public BookReading read(Path file, Progress progress) {
        String book = String.valueOf(file.getFileName());
        try {
            return open(file, book, progress);
        } catch (CancelledException e) {
            throw e;
        } catch (Limits.Reached e) {
            return refused(e.code, book, e.details());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // POI promises nothing about what a damaged file makes it throw; this is the one edge where it is answered.
            return refused(code(e), book);
        } catch (StackOverflowError | OutOfMemoryError _) {
            return refused("too-heavy", book);
        }
    }

    private BookReading open(Path file, String book, Progress progress)
            throws IOException, OpenXML4JException, SAXException {
        long size = Files.size(file);
        if (book.startsWith("~$")) {
            return refused("lock-file", book);
        }
        if (size == 0) {
            return refused("empty-file", book);
        }
        if (size > Limits.FILE_BYTES) {
            return refused("too-large", book, Limits.FILE_BYTES >> 20);
        }
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> new XlsxReader(book, wording, progress).read(file);
            case OLE2 ->
                size > Limits.OLD_FILE_BYTES
                        ? refused("too-large", book, Limits.OLD_FILE_BYTES >> 20)
                        : new XlsReader(book, wording, progress).read(file);
            case BIFF2, BIFF3, BIFF4 -> refused("old-excel", book);
            case MSWRITE, RTF, PDF, JPEG, GIF, PNG, TIFF, WMF, EMF, BMP, WORD2 -> refused("not-a-workbook", book);
            case HTML, XML, UNKNOWN -> new TextReader(book, wording, progress).read(file);
        };
    }

    private BookReading refused(String code, String book, Object... details) {
        return new BookReading.Refused(wording.error(code, book, null, details));
    }

    private static String code(Throwable thrown) {
        if (causes(thrown).anyMatch(EncryptedDocumentException.class::isInstance)) {
            return "encrypted";
        }
        if (causes(thrown).anyMatch(OldFileFormatException.class::isInstance)) {
            return "old-excel";
        }
        if (thrown instanceof NoSuchFileException) {
            return "no-such-file";
        }
        String said = causes(thrown)
                .map(cause -> String.valueOf(cause.getMessage()))
                .reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        if (said.contains("zip bomb")
                || said.contains("max inflate")
                || said.contains("entry size")
                || said.contains("more internal file entries")
                || said.contains("maximum number of entries")) {
            return "zip-bomb";
        }
        if (said.contains("doctype") || said.contains("entity expansion")) {
            return "unsafe-xml";
        }
        boolean disk =
                thrown instanceof java.nio.file.FileSystemException && !(thrown.getCause() instanceof EOFException);
        return disk ? "unreadable" : "damaged";
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
