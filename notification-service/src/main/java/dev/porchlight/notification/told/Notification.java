package dev.porchlight.notification.told;

import dev.porchlight.notification.activity.Activity.About;
import dev.porchlight.notification.activity.Activity.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something its reader was told.
 *
 * @param at when it happened
 */
record Notification(
        UUID id,
        Instant at,

        @Schema(description = "What happened, such as ticket.commented")
        String kind,

        @Schema(description = "The same as a sentence, in the reader's language")
        String heading,

        @Schema(description = "Why the reader was told, as a sentence")
        String why,

        Actor actor,
        About subject,
        Mail mail) {

    /**
     * The mail that told it.
     *
     * @param at when it was sent, or given up
     */
    record Mail(
            @Schema(
                    description =
                            "unwanted: the reader wants no mail about it; due: it will be sent; withheld: its reader"
                                    + " left; failed: it was tried for a day",
                    allowableValues = {"unwanted", "due", "sent", "withheld", "failed"})
            String state,

            @Nullable Instant at) {}
}
