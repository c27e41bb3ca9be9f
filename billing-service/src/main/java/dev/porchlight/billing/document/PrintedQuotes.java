package dev.porchlight.billing.document;

import dev.porchlight.platform.blob.BlobStore;
import dev.porchlight.platform.security.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes as files: the sealed copy where there is one, else printed as they were sent. */
@Component
public class PrintedQuotes {

    /** A sealed copy. */
    record Copy(UUID id, String reference, int version) {}

    private final Offers offers;
    private final QuotePaper paper;
    private final Printer printer;
    private final BlobStore blobs;
    private final JdbcClient jdbc;
    private final Languages languages;

    PrintedQuotes(
            Offers offers, QuotePaper paper, Printer printer, BlobStore blobs, JdbcClient jdbc, Languages languages) {
        this.offers = offers;
        this.paper = paper;
        this.printer = printer;
        this.blobs = blobs;
        this.jdbc = jdbc;
        this.languages = languages;
    }

    /** The version as a PDF: what was sealed as it is, anything else in the reader's language. */
    public PrintedFile of(UUID quoteId, int version, Caller reader) {
        Optional<Copy> copy = copyOf(quoteId).filter(newest -> newest.version() == version);
        if (copy.isPresent()) {
            return file(copy.get());
        }
        var snapshot = offers.sent(quoteId, version);
        return PrintedFile.pdf(snapshot.reference(), printer.print(paper.offered(snapshot, languages.of(reader))));
    }

    /**
     * A sealed copy, by its own id. It was kept before it was told of, so whoever heard of it finds it, however far the views
     * are.
     */
    public Optional<PrintedFile> sealedCopy(UUID copyId) {
        try (InputStream in = blobs.get(Copies.blobOf(copyId)).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(PrintedFile.pdf(copyId + " sealed", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintedFile file(Copy copy) {
        return PrintedFile.pdf(copy.reference() + " sealed", bytes(copy));
    }

    /** The newest sealed copy of a quote. */
    Optional<Copy> copyOf(UUID quoteId) {
        return jdbc.sql("""
                        select id, reference, quote_version from sealed_copy where quote_id = ?
                        order by sealed_at desc, id limit 1""").param(quoteId).query((row, number) -> copy(row)).optional();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(row.getObject("id", UUID.class), row.getString("reference"), row.getInt("quote_version"));
    }

    byte[] bytes(Copy copy) {
        try (InputStream in = blobs.get(Copies.blobOf(copy.id())).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
