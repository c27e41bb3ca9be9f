package dev.porchlight.platform.security;

import java.time.Instant;
import java.util.UUID;

/**
 * An agent who uses the portal as one of the customers' people.
 *
 * @param visitId what identity-service knows of it: who, as whom, why
 * @param until when it ends by itself
 */
public record ActingAgent(UUID id, String name, UUID visitId, Instant until) {}
