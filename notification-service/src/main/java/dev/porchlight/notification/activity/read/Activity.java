package dev.porchlight.notification.activity.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param text a short plain text that goes with the action; null where there is nothing to say
 * @param type the event's public name
 * @param version the ticket's version after it
 * @param internal whether it is for the service team alone
 */
public record Activity(
        String id,
        Instant at,
        Actor actor,
        long number,
        UUID ticketId,

        @Schema(
                allowableValues = {
                    "opened",
                    "comment",
                    "internal-note",
                    "assigned",
                    "unassigned",
                    "status",
                    "priority",
                    "resolved",
                    "reopened",
                    "follower-added",
                    "follower-removed",
                    "attached"
                })
        String action,

        @Schema(
                description = "What was said, the name of whom the action is about, or the new status or priority in"
                        + " the words of the tickets' own API")
        @Nullable
        String text,

        @JsonIgnore String type,
        @JsonIgnore long version,
        @JsonIgnore UUID organisationId,
        @JsonIgnore boolean internal) {

    /** Who did it, and whom they belong to: their organisation or the MSP. */
    public record Actor(String name, String company) {}
}
