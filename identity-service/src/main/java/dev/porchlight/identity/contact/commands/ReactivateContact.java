package dev.porchlight.identity.contact.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a contact in again.
 */
public record ReactivateContact(@TargetAggregateIdentifier UUID contactId) {}
