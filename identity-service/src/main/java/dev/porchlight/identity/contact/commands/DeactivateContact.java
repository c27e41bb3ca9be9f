package dev.porchlight.identity.contact.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Shuts a contact out.
 */
public record DeactivateContact(@TargetAggregateIdentifier UUID contactId) {}
