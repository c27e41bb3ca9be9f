package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The agent has left the service team.
 */
@EventName("porchlight.identity.AgentDeactivated.v1")
public record AgentDeactivated(UUID agentId) {}
