package dev.porchlight.billing.document;

import dev.porchlight.documents.PdfPrinter;
import dev.porchlight.platform.blob.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes as files: the sealed copy where there is one, else printed as they were sent. */
@Component
public class PrintedQuotes {

    /** A file and what it is called. */
    public record File(String name, byte[] bytes) {}

    /** A sealed copy. */
    record Copy(UUID id, String reference, int version) {}

    private final Offers offers;
    private final QuotePaper paper;
    private final PdfPrinter printer;
    private final BlobStore blobs;
    private final JdbcClient jdbc;

    PrintedQuotes(Offers offers, QuotePaper paper, PdfPrinter printer, BlobStore blobs, JdbcClient jdbc) {
        this.offers = offers;
        this.paper = paper;
        this.printer = printer;
        this.blobs = blobs;
        this.jdbc = jdbc;
    }

    /** The version as a PDF. */
    public File of(UUID quoteId, int version) {
        Optional<Copy> copy = copyOf(quoteId).filter(newest -> newest.version() == version);
        if (copy.isPresent()) {
            return new File(copy.get().reference() + " sealed.pdf", bytes(copy.get()));
        }
        var snapshot = offers.sent(quoteId, version);
        return new File(snapshot.reference() + ".pdf", printer.print(paper.offered(snapshot)));
    }

    /** The newest sealed copy of a quote. */
    Optional<Copy> copyOf(UUID quoteId) {
        return jdbc.sql("""
                        select id, reference, quote_version from sealed_copy where quote_id = ?
                        order by sealed_at desc, id limit 1""")
                .param(quoteId)
                .query((row, number) -> new Copy(
                        row.getObject("id", UUID.class), row.getString("reference"), row.getInt("quote_version")))
                .optional();
    }

    byte[] bytes(Copy copy) {
        try (InputStream in = blobs.get(Copies.blobOf(copy.id())).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
