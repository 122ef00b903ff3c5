package org.qinglan.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.store.Progress;

class PrintersTest {
    private static final Pages PAGES =
            Pages.of(PrintedSchool.training(100), PageSetup.usual(), Typeface.ofThisComputer(), Progress.NONE);

    @Test
    void chosenPagesReachThePrinter() {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        StreamPrintService service = factory.getPrintService(paper);

        Optional<?> trouble = InstalledPrinters.print(
                service, PAGES, new Printers.Order(service.getName(), 1, List.of(0, 2)), Progress.NONE);

        assertThat(trouble).isEmpty();
        String script = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(script.split("%%Page: ", -1)).hasSize(3);
    }

    @Test
    void missingPrinterIsToldInASentence() {
        Printers printers = new InstalledPrinters();

        assertThat(printers.print(PAGES, new Printers.Order("没有的打印机", 1, List.of(0)), Progress.NONE))
                .hasValueSatisfying(finding ->
                        assertThat(finding.code()).isEqualTo(printers.names().isEmpty() ? "no-printer" : "gone"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0,1,2,3,4",
                "1-2|0,1",
                "2|1",
                "4-|3,4",
                "-2|0,1",
                "1，3、5|0,2,4",
                "3,1-2,2|0,1,2",
                " 2 - 3 |1,2",
                "1至2|0,1"
            })
    void pagesAreChosenAsTyped(String typed, String pages) {
        assertThat(PageRange.read(typed, 5).orElseThrow())
                .containsExactly(
                        List.of(pages.split(",")).stream().map(Integer::valueOf).toArray(Integer[]::new));
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "4-6", "3-2", "a", "-", "1--2"})
    void pagesThatThereAreNotAreRefused(String typed) {
        assertThat(PageRange.read(typed, 5)).isEmpty();
    }
}
