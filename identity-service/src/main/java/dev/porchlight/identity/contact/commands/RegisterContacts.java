package dev.porchlight.identity.contact.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets many use the portal, all or none: their events are written together, which takes a fraction of the time.
 *
 * @param togetherId a new one for each such command
 */
public record RegisterContacts(@TargetAggregateIdentifier UUID togetherId, List<RegisterContact> contacts) {

    public RegisterContacts(List<RegisterContact> contacts) {
        this(UUID.randomUUID(), contacts);
    }
}
