package dev.porchlight.identity.agent.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** What the agent had beside their password to sign in, passkeys included, is worth nothing any more; their sessions end. */
@EventName("porchlight.identity.AgentSecondFactorRemoved.v1")
public record AgentSecondFactorRemoved(UUID agentId) {}
