package dev.porchlight.identity.contact.commands;

import dev.porchlight.identity.value.ExternalId;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what the contact is called in the system that it comes from. */
public record LinkContact(@TargetAggregateIdentifier UUID contactId, ExternalId external) {}
