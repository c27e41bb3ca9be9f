package dev.porchlight.ticket.ticket.read;

import dev.porchlight.forms.Answer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said with a ticket when it was reported.
 *
 * @param answers to what was asked then, in that order
 */
record TicketReport(@Nullable TicketAsset asset, List<Answer> answers) {

    /**
     * What a ticket is about.
     *
     * @param open whether whoever looks may open its page
     */
    record TicketAsset(UUID id, String number, @Nullable String type, boolean open) {}
}
