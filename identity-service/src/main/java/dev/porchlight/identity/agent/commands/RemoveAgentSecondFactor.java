package dev.porchlight.identity.agent.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets an agent in by their password alone who has lost what they had beside it. */
@InPerson
public record RemoveAgentSecondFactor(
        @TargetAggregateIdentifier UUID agentId) {}
