package org.qinglan.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.reports.intake.Sheets.LI;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.store.Progress;

/// Files that would hang or fill a reader that trusts them; all tests share a heap of 512 MB.
class HostileFilesTest {
    private static final String HEAD = "<row r=\"1\">" + cell("A1", "姓名") + cell("B1", "性别") + cell("C1", "身份证号")
            + "</row>" + "<row r=\"2\">" + cell("A2", "李梅") + cell("B2", "女") + cell("C2", LI) + "</row>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void millionStyledRowsWithoutContentAreReadAsWhatTheyAre() throws IOException {
        Path file = workbook(sheet -> {
            sheet.accept(HEAD);
            for (int row = 3; row <= 1_048_576; row++) {
                sheet.accept("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/><c r=\"B"
                        + row + "\" s=\"1\"/></row>");
            }
        });

        IntakeResult result = Sheets.read(file);

        assertThat(result.batch().rows()).hasSize(1);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void cellAtTheFarCornerIsNamedAndLeftOut() throws IOException {
        Path file = workbook(sheet -> sheet.accept(HEAD + "<row r=\"1048576\">" + cell("XFD1048576", "x") + "</row>"));

        IntakeResult result = Sheets.read(file);

        assertThat(result.batch().rows()).hasSize(1);
        assertThat(result.notices()).extracting(Finding::code).containsExactly("rows-after-gap");
        assertThat(result.notices().getFirst().message()).contains("XFD1048576");
    }

    @Test
    void columnsBeyondTheLimitAreNamed() throws IOException {
        Path file = workbook(sheet -> {
            sheet.accept(HEAD + "<row r=\"3\">");
            sheet.accept(cell("A3", "王一") + cell("B3", "男") + cell("C3", Sheets.WANG) + cell("XFD3", "x"));
            sheet.accept("</row>");
        });

        IntakeResult result = Sheets.read(file);

        assertThat(result.batch().rows()).hasSize(2);
        assertThat(result.notices()).extracting(Finding::code).containsExactly("limit-columns");
    }

    @Test
    void sheetWithTooManyRowsOrTooLongATextIsRefusedByName() throws IOException {
        Path rows = workbook(sheet -> {
            for (int row = 1; row <= 60_000; row++) {
                sheet.accept("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
            }
        });
        Path text = workbook(sheet -> {
            sheet.accept(HEAD + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>");
            Random random = new Random(5);
            for (int i = 0; i < 500_000; i++) {
                sheet.accept(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36));
            }
            sheet.accept("</t></is></c></row>");
        });

        assertThat(codes(Sheets.read(rows))).containsExactly("limit-rows");
        assertThat(codes(Sheets.read(text))).containsExactly("limit-text");
    }

    @Test
    void zipBombIsRefused() throws IOException {
        String blanks = " ".repeat(1 << 20);
        Path file = workbook(sheet -> {
            sheet.accept("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
            for (int i = 0; i < 210; i++) {
                sheet.accept(blanks);
            }
            sheet.accept("</t></is></c></row>");
        });

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(codes(Sheets.read(file))).containsExactly("zip-bomb");
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>', &b;",
        "'<!DOCTYPE b [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>', &b;"
    })
    void entitiesAreRefused(String doctype, String use) throws IOException {
        Path file = folder.resolve("实体.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(
                    zip,
                    "<?xml version=\"1.0\"?>" + doctype + "<worksheet><sheetData>" + cell("A1", use)
                            + "</sheetData></worksheet>");
        }

        assertThat(codes(Sheets.read(file))).containsExactly("unsafe-xml");
    }

    @Test
    void everyUnreadableFileHasItsOwnSentence() throws Exception {
        Path empty = Files.createFile(folder.resolve("a.xlsx"));
        Path lock = Files.writeString(folder.resolve("~$b.xlsx"), "xx");
        Path old = Files.write(folder.resolve("c.xls"), new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0});
        Path protectedBySoftware =
                Files.write(folder.resolve("d.xlsx"), new byte[] {0x62, 0x14, 0x23, 0x65, 0, 1, 2, 3, 0x7f, 0, 9, 0});
        Path damaged = folder.resolve("e.xlsx");
        byte[] whole = Files.readAllBytes(
                Sheets.xlsx(folder.resolve("tmp.xlsx"), "s", List.of("姓名", "身份证号", "性别"), List.of("李梅", LI, "女")));
        Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length / 2));
        Path pdf = Files.writeString(folder.resolve("f.xls"), "%PDF-1.4 x");
        Path xml = Files.writeString(
                folder.resolve("g.xls"),
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>");
        Path missing = folder.resolve("h.xlsx");
        Path encrypted = encrypted(folder.resolve("i.xlsx"), whole);
        Path binary = folder.resolve("j.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(binary))) {
            frame(zip, "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "");
        }
        Path archive =
                Files.writeString(folder.resolve("k.xls"), "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n");

        IntakeResult result = Sheets.read(
                empty, lock, old, protectedBySoftware, damaged, pdf, xml, missing, encrypted, binary, archive);

        assertThat(result.notices())
                .extracting(finding -> finding.place() + " " + finding.code())
                .containsExactlyInAnyOrder(
                        "a.xlsx empty-file",
                        "~$b.xlsx lock-file",
                        "c.xls old-excel",
                        "d.xlsx garbage",
                        "e.xlsx damaged",
                        "f.xls not-a-workbook",
                        "g.xls xml-spreadsheet",
                        "h.xlsx no-such-file",
                        "i.xlsx encrypted",
                        "j.xlsx xlsb",
                        "k.xls web-archive");
        assertThat(result.notices()).extracting(Finding::message).doesNotHaveDuplicates();
        assertThat(result.batch().rows()).isEmpty();
    }

    @Test
    void hiddenSheetsMacrosAndLinksAreNamedAndLeftAlone() throws IOException {
        Path file = folder.resolve("藏.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheets.fill(book.createSheet("明"), List.of(List.of("姓名", "身份证号", "性别"), List.of("李梅", LI, "女")));
            Sheets.fill(book.createSheet("暗"), List.of(List.of("姓名", "身份证号", "性别"), List.of("王一", Sheets.WANG, "男")));
            book.setSheetHidden(1, true);
            book.getSheet("明").getRow(1).setZeroHeight(true);
            book.write(stream);
        }
        Path modern = folder.resolve("藏.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(modern))) {
            frame(zip, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", " state=\"veryHidden\"");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet><sheetData>" + HEAD + "</sheetData></worksheet>");
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            write(zip, "x");
            zip.putNextEntry(new ZipEntry("xl/externalLinks/externalLink1.xml"));
            write(zip, "<externalLink/>");
        }

        IntakeResult old = Sheets.read(file);
        assertThat(old.batch().rows()).hasSize(1);
        assertThat(codes(old)).containsExactlyInAnyOrder("hidden-rows", "hidden-sheet");
        assertThat(codes(Sheets.read(modern))).containsExactly("macros", "external-links", "hidden-sheet");
    }

    @Test
    void formulasGiveTheirStoredResultAndAreNeverComputed() throws IOException {
        Path file = workbook(
                sheet -> sheet.accept("<row r=\"1\">" + cell("A1", "姓名") + cell("B1", "身份证号") + cell("C1", "性别")
                        + "</row><row r=\"2\"><c r=\"A2\" t=\"str\"><f>B9</f><v>李梅</v></c>" + cell("B2", LI)
                        + "<c r=\"C2\" t=\"str\"><f>X</f><v>女</v></c></row><row r=\"3\">" + cell("A3", "王一")
                        + cell("B3", Sheets.WANG)
                        + "<c r=\"C3\"><f>1+1</f></c></row><row r=\"4\">" + cell("A4", "赵二") + cell("B4", Sheets.ZHAO)
                        + "<c r=\"C4\" t=\"e\"><f>NA()</f><v>#N/A</v></c></row>"));

        IntakeResult result = Sheets.read(file);

        assertThat(result.batch().rows()).hasSize(1);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("formula-uncached", "cell-error");
    }

    @Test
    void strictOpenXmlAndDatesFrom1904AreRead() throws IOException {
        Path file = folder.resolve("strict.xlsx");
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(
                    zip,
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                    main);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(
                    zip,
                    "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">" + cell("A1", "姓名") + cell("B1", "身份证号")
                            + cell("C1", "参加工作时间") + "</row><row r=\"2\">" + cell("A2", "李梅") + cell("B2", LI)
                            + "<c r=\"C2\" t=\"d\"><v>2021-09-03T00:00:00</v></c></row></sheetData></worksheet>");
        }

        IntakeResult result = Sheets.read(file);

        assertThat(codes(result)).isEmpty();
        assertThat(result.batch().rows().getFirst().values().get("work_start")).hasToString("Day[date=2021-09-03]");
    }

    @Test
    void textsMadeToSlowAReaderDown() throws IOException {
        Path comments = Files.writeString(
                folder.resolve("a.xls"), "<html><table><tr><td>姓名</td></tr></table>" + "<!-- <script ".repeat(200_000));
        Path cells = workbook(sheet -> sheet.accept("<row r=\"1\">" + cell("A1", "姓名") + cell("B1", "身份证号")
                + cell("C1", "参加工作时间") + cell("D1", "性别") + "</row><row r=\"2\">" + cell("A2", "李梅") + cell("B2", LI)
                + cell("C2", "2021.1.1-".repeat(3000)) + cell("D2", "1".repeat(32_000)) + "</row>"));

        assertThat(codes(Sheets.read(comments))).containsExactly("unknown-sheet");
        assertThat(Sheets.read(cells).problems()).extracting(Problem::code).containsExactly("bad-date");
    }

    @Test
    void cancellingStopsTheReading() throws IOException {
        Path file = workbook(sheet -> sheet.accept(HEAD));
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Intake.read(List.of(file), List.of(), IntakeOptions.standard(), cancelled)))
                .isInstanceOf(Progress.CancelledException.class);
    }

    private static List<String> codes(IntakeResult result) {
        return result.notices().stream().map(Finding::code).toList();
    }

    private static String cell(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private int files;

    private Path workbook(Consumer<Consumer<String>> rows) throws IOException {
        Path file = folder.resolve("表" + files++ + ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            writer.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            rows.accept(text -> {
                try {
                    writer.write(text);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            writer.write("</sheetData></worksheet>");
            writer.flush();
        }
        return file;
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        frame(zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "");
    }

    private static void frame(ZipOutputStream zip, String type, String state) throws IOException {
        frame(
                zip,
                type,
                state,
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    }

    private static void frame(ZipOutputStream zip, String type, String state, String relations, String main)
            throws IOException {
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        String part = type.contains("binary") ? "workbook.bin" : "workbook.xml";
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        write(
                zip,
                "<Types xmlns=\"" + packaged
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                        + "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + type + "\"/></Types>");
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        write(
                zip,
                "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/officeDocument\" Target=\"xl/" + part + "\"/></Relationships>");
        zip.putNextEntry(new ZipEntry("xl/" + part));
        write(
                zip,
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"" + state + "/></sheets></workbook>");
        zip.putNextEntry(new ZipEntry("xl/_rels/" + part + ".rels"));
        write(
                zip,
                "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path encrypted(Path file, byte[] workbook) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(workbook));
                    OutputStream inner = encryptor.getDataStream(files)) {
                opc.save(inner);
            }
            files.writeFilesystem(stream);
        }
        return file;
    }

    @Test
    void ordinaryWorkbookOfTheSameLibraryIsRead() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheets.fill(book.createSheet(), List.of(List.of("姓名", "身份证号", "性别"), List.of("李梅", LI, "女")));
            book.write(stream);
        }

        assertThat(Sheets.read(file).batch().rows()).hasSize(1);
    }
}
