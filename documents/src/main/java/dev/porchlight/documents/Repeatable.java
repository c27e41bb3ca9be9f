package dev.porchlight.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the clock and chance out of a document: its time is the paper's, its id follows from what is in it. */
final class Repeatable {

    private Repeatable() {}

    static void make(Paper paper, PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(time(paper.at()));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>"
                                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                        second(paper.at()).withZoneSameInstant(ZoneOffset.UTC))
                                + "</xmp:CreateDate>");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(idOf(paper));
    }

    static Calendar time(Instant at) {
        return GregorianCalendar.from(second(at));
    }

    private static ZonedDateTime second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
    }

    private static long idOf(Paper paper) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write(paper.html().getBytes(StandardCharsets.UTF_8));
        all.write(paper.at().toString().getBytes(StandardCharsets.UTF_8));
        for (Enclosure enclosure : paper.enclosures()) {
            all.write(enclosure.bytes());
        }
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
