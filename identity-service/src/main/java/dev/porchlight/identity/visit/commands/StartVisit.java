package dev.porchlight.identity.visit.commands;

import dev.porchlight.identity.visit.Reason;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begins to use the portal as a contact.
 *
 * @param until when it ends by itself
 */
public record StartVisit(@TargetAggregateIdentifier UUID visitId, UUID contactId, Reason reason, Instant until) {}
