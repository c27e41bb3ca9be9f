package dev.porchlight.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints pages into PDF files that archives and screen readers take: PDF/A-3u and PDF/UA-1. Nothing is fetched from
 * anywhere; pictures are {@code data:} addresses. The same paper gives the same bytes.
 */
public final class PdfPrinter {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /**
     * Prints.
     *
     * @throws MissingLetters if the text has characters that no font here has
     */
    public byte[] print(Paper paper) {
        String html = PrintableText.withoutUnprintable(paper.html());
        String missing = Fonts.missing(html);
        if (!missing.isEmpty()) {
            throw new MissingLetters(missing);
        }
        var builder = new PdfRendererBuilder().withHtmlContent(html, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Porchlight");
        Fonts.addTo(builder, html);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useObjectDrawerFactory(strokes());
        builder.toStream(OutputStream.nullOutputStream());
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                Enclosures.put(paper, pdf);
                Repeatable.make(paper, pdf);
                var bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInline(String uri) {
        return uri != null && uri.startsWith("data:");
    }

    private static DefaultObjectDrawerFactory strokes() {
        var factory = new DefaultObjectDrawerFactory();
        FSObjectDrawer drawer = new StrokesDrawer();
        factory.registerDrawer(Strokes.MEDIA_TYPE, drawer);
        return factory;
    }
}
