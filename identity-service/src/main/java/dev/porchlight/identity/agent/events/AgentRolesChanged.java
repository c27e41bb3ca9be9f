package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * The agent may do more, less or other things; words as in {@link AgentRegistered}.
 */
@EventName("porchlight.identity.AgentRolesChanged.v1")
public record AgentRolesChanged(UUID agentId, List<String> roles) {}
