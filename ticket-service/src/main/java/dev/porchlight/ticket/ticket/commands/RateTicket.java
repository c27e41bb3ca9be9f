package dev.porchlight.ticket.ticket.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how well it was done.
 *
 * @param score from 1, not at all, to 5, very well
 */
@InPerson
public record RateTicket(
        @TargetAggregateIdentifier UUID ticketId,
        int score,
        @Nullable String comment) {}
