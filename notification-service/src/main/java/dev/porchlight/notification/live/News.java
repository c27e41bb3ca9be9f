package dev.porchlight.notification.live;

import dev.porchlight.notification.activity.read.Activity;
import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.position.Positions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened, ready to be sent to any number of streams.
 *
 * @param heard when this replica heard of it
 * @param internal whether it is for the service team alone
 * @param frame the server-sent events that tell it
 */
record News(String id, UUID ticketId, boolean internal, Instant heard, byte[] frame) {

    /** What a page needs to know whether it shows the ticket, and which version to wait for. */
    private record TicketChange(
            UUID id, long number, long version, String position, String type, UUID organisationId) {}

    static News of(Activity activity, Instant heard, JsonMapper json, Positions positions) {
        TicketChange change = new TicketChange(
                activity.ticketId(),
                activity.number(),
                activity.version(),
                positions.write(new Position(activity.ticketId().toString(), activity.version())),
                activity.type(),
                activity.organisationId());
        // The id comes with the second of the two, so that a stream that breaks off between them gets both again.
        String frame = "event: ticket\ndata: " + json.writeValueAsString(change) + "\n\nid: " + activity.id()
                + "\nevent: activity\ndata: " + json.writeValueAsString(activity) + "\n\n";
        return new News(
                activity.id(), activity.ticketId(), activity.internal(), heard, frame.getBytes(StandardCharsets.UTF_8));
    }
}
