package org.qinglan.reports.intake.workbook;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/// How much of a workbook is read, so that no file hangs the program or fills its memory.
final class Limits {
    static final long FILE_BYTES = 50L << 20;
    static final long OLD_FILE_BYTES = 30L << 20;
    static final int ROWS = 50_000;
    static final int COLUMNS = 300;
    static final int CELLS = 3_000_000;
    static final int BLANK_RUN = 500;
    static final int TEXT = 32_767;
    static final int STRINGS = 2_000_000;
    static final long STRING_CHARACTERS = 40_000_000;
    static final int MERGES = 50_000;
    static final int MERGED_ROWS = 500_000;
    static final int SHEETS = 200;
    /// Elements read past a long run of blank rows in search of the merged blocks, which stand at the end.
    static final int AFTERMATH = 3_000_000;

    private static final long ENTRY_BYTES = 200L << 20;
    private static final int ENTRIES = 1_000;

    private Limits() {}

    static void tellPoi() {
        ZipSecureFile.setMaxEntrySize(ENTRY_BYTES);
        ZipSecureFile.setMaxFileCount(ENTRIES);
    }

    /// Thrown out of a sheet that is larger than we read; answered by leaving out the sheet and saying so.
    static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String code;
        private final transient Object[] details;

        Reached(String code, Object... details) {
            super(code, null, false, false);
            this.code = code;
            this.details = details;
        }

        Object[] details() {
            return details.clone();
        }
    }
}
