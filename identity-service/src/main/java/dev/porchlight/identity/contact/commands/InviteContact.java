package dev.porchlight.identity.contact.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends a contact the link by which they choose their password. */
public record InviteContact(@TargetAggregateIdentifier UUID contactId) {}
