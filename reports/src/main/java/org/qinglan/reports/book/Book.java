package org.qinglan.reports.book;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook that is written row by row in small memory, with the cached value of every formula beside it.
public final class Book implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 200;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, true);
    private final Looks looks = new Looks(workbook);

    public Book(String creator) {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator(creator);
        workbook.setForceFormulaRecalculation(true);
    }

    /// Sheets stand in the order in which they are asked for; rows of a sheet must come in order.
    public Page page(String name) {
        return new Page(workbook.createSheet(name), looks);
    }

    /// Writes the whole and drops the temporary files.
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
