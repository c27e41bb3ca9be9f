package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import java.time.Instant;
import java.util.UUID;

/** Prints, seals and keeps. */
interface Press {

    /**
     * What was kept.
     *
     * @param sha256 of the file, as of the certificate, in hexadecimal
     * @param size in bytes
     */
    record Kept(String sha256, long size, String certificate, Instant sealedAt) {}

    /**
     * The copy of what was accepted, sealed and kept under the id.
     *
     * @throws dev.porchlight.documents.SealExpired while there is no key that holds
     */
    Kept sealedCopy(UUID copyId, QuoteAccepted accepted, Instant acceptedAt);
}
