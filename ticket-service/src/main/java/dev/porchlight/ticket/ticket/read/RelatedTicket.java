package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.ticket.events.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * Another ticket that has to do with one.
 *
 * @param kind merged-into (it goes on with this one), took-in (this one goes on with it), split-into (it was a comment here),
 *     split-from (this one was a comment there) or linked (as the service team noted for itself)
 */
record RelatedTicket(
        @Schema(allowableValues = {"merged-into", "took-in", "split-into", "split-from", "linked"})
        String kind,

        UUID id,
        long number,
        String summary,
        @Schema(implementation = Status.class) String status) {}
