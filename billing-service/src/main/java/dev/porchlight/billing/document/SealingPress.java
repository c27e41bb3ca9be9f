package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.documents.Seal;
import dev.porchlight.platform.blob.BlobStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class SealingPress implements Press {

    private final Offers offers;
    private final QuotePaper paper;
    private final Printer printer;
    private final ObjectProvider<Seal> seal;
    private final BlobStore blobs;
    private final Clock clock;
    private final Languages languages;
    private final Steps steps;

    SealingPress(
            Offers offers,
            QuotePaper paper,
            Printer printer,
            ObjectProvider<Seal> seal,
            BlobStore blobs,
            Clock clock,
            Languages languages,
            Steps steps) {
        this.offers = offers;
        this.paper = paper;
        this.printer = printer;
        this.seal = seal;
        this.blobs = blobs;
        this.clock = clock;
        this.languages = languages;
        this.steps = steps;
    }

    @Override
    public Kept sealedCopy(UUID copyId, QuoteAccepted accepted, Instant acceptedAt) {
        Seal ours = seal.getObject();
        byte[] pdf = printer.print(paper.accepted(
                offers.sent(accepted.quoteId(), accepted.agreement().version()),
                accepted,
                acceptedAt,
                languages.of(accepted.contactId())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] file = steps.timed("seal", () -> ours.put(pdf, now));
        try {
            blobs.put(Copies.blobOf(copyId), new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kept(Sha256.of(file), file.length, Sha256.of(ours.certificate()), now);
    }
}
