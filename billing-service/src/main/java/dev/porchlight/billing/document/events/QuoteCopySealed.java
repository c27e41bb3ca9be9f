package dev.porchlight.billing.document.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;

/**
 * The copy of an accepted quote was sealed and kept.
 *
 * @param contentHash SHA-256 of the version that was accepted, in hexadecimal
 * @param sha256 of the sealed file, in hexadecimal
 * @param size of the file in bytes
 * @param certificate SHA-256 of the seal's certificate, in hexadecimal
 */
@EventName("porchlight.billing.QuoteCopySealed.v1")
public record QuoteCopySealed(
        UUID copyId,
        UUID quoteId,
        String reference,
        int version,
        UUID organisationId,
        UUID contactId,
        UUID accountManagerId,
        String contentHash,
        String sha256,
        long size,
        String certificate,
        Instant sealedAt) {}
