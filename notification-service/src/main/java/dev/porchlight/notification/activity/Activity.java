package dev.porchlight.notification.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.porchlight.directory.Thing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param text a short plain text that goes with the action; null where there is nothing to say
 * @param type the event's public name
 * @param version the subject's version after it
 * @param thing what it depends on who may know of the subject
 * @param internal whether it is for the service team alone
 */
public record Activity(
        String id,
        Instant at,
        Actor actor,
        About subject,

        @Schema(description = "In the word of its kind: for a ticket, such as opened, comment or status")
        String action,

        @Schema(
                description = "What was said, the name of whom the action is about, or the new status or priority in"
                        + " the words of the subject's own API")
        @Nullable
        String text,

        @JsonIgnore String type,
        @JsonIgnore long version,
        @JsonIgnore Thing thing,
        @JsonIgnore boolean internal) {

    /** Who did it, and whom they belong to: their organisation or the MSP. */
    public record Actor(String name, String company) {}

    /** What it is about. */
    public record About(
            @Schema(description = "What it is, such as ticket")
            String kind,

            UUID id,

            @Schema(description = "What people call it by; null where things of its kind have no number") @Nullable
            String number,

            String title,

            @Schema(description = "Its page in the portal, for customers; agents find it below /agent")
            String address) {}
}
