package dev.porchlight.identity.agent.commands;

import dev.porchlight.identity.agent.AgentRole;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says anew what an agent may do.
 */
public record ChangeAgentRoles(@TargetAggregateIdentifier UUID agentId, Set<AgentRole> roles) {}
