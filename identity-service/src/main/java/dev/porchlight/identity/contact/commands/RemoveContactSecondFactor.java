package dev.porchlight.identity.contact.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact in by their password alone who has lost what they had beside it. */
@InPerson
public record RemoveContactSecondFactor(
        @TargetAggregateIdentifier UUID contactId) {}
