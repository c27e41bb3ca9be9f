package dev.porchlight.billing.document.commands;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Print what was accepted and put the seal on it.
 *
 * @param at when it was accepted, which the paper bears
 */
public record SealCopy(@TargetAggregateIdentifier UUID copyId, QuoteAccepted accepted, Instant at) {}
