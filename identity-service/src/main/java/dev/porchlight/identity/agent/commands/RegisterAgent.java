package dev.porchlight.identity.agent.commands;

import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes somebody into the service team.
 */
public record RegisterAgent(
        @TargetAggregateIdentifier UUID agentId, Name name, EmailAddress email, Set<AgentRole> roles) {}
