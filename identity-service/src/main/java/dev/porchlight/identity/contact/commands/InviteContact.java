package dev.porchlight.identity.contact.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends a contact the link by which they choose their password. */
@InPerson
public record InviteContact(@TargetAggregateIdentifier UUID contactId) {}
