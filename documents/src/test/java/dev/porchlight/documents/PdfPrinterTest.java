package dev.porchlight.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    @Test
    void archivesAndScreenReadersTakeIt() throws Exception {
        Conformance.check(Sample.pdf());
    }

    @Test
    void itsTextIsTheTextAsItWasWritten() throws Exception {
        try (var pdf = Loader.loadPDF(Sample.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Quote 10309-1")
                    .contains("office traffic offline fjord -> fi fl")
                    .contains("Harbour Dental <Ltd> & Söhne")
                    .contains("£1,200.00")
                    .contains("Zażółć Ελλάδα Киев");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Quote 10309-1");
        }
    }

    @Test
    void theSamePaperGivesTheSameBytesWhereverAndWheneverItIsPrinted() {
        byte[] here = Sample.pdf();
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Sample.pdf()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void aLetterThatNoFontHasIsSaidAndNotPrintedAsSomethingElse() {
        assertThatThrownBy(() -> new PdfPrinter().print(Sample.paper("株式会社 Harbour")))
                .isInstanceOfSatisfying(
                        MissingLetters.class, e -> assertThat(e.letters()).isEqualTo("株式会社"));
    }

    @Test
    void whatCannotBePrintedIsLeftOut() throws Exception {
        byte[] pdf = new PdfPrinter().print(Sample.paper("Har\u0000bour\uFEFF \u202EDental\uD83D"));
        Conformance.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Harbour Dental");
        }
    }

    @Test
    void nothingIsFetched() {
        String html =
                "<html lang=\"en\"><head><title>x</title></head><body><img alt=\"x\" src=\"http://localhost:1/x.png\"/><p>Here</p></body></html>";
        assertThat(new PdfPrinter().print(new Paper(html, Sample.AT))).isNotEmpty();
    }

    @Test
    void aPageIsFilledInTheReadersLanguageAndAMissingTextFailsIt() {
        Map<String, Object> model = Map.of(
                "language", "de", "number", "1", "buyer", "x", "items", java.util.List.of(), "strokes", "1,1 9,9");
        assertThat(new Templates().fill("sample", Locale.GERMANY, model)).contains("Angebot 1");
        assertThatThrownBy(() -> new Templates().fill("untold", Locale.UK, model))
                .hasRootCauseInstanceOf(MissingResourceException.class);
    }
}
