package dev.porchlight.identity.agent.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Shuts an agent out.
 */
public record DeactivateAgent(@TargetAggregateIdentifier UUID agentId) {}
