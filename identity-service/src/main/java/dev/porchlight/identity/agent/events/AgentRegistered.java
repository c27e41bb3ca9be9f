package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * Somebody joined the service team.
 *
 * @param email in lower case; no other active agent has it
 * @param roles one or more of {@code technician}, {@code project-manager}, {@code account-manager}, {@code billing},
 *     {@code administrator}
 */
@EventName("porchlight.identity.AgentRegistered.v1")
public record AgentRegistered(UUID agentId, String name, String email, List<String> roles) {}
