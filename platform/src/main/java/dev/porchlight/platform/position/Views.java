package dev.porchlight.platform.position;

import java.util.OptionalLong;

/**
 * Knows how far a service's read models have come, so that who has just written reads what they wrote. A service has
 * one bean of it per kind of aggregate.
 */
@FunctionalInterface
public interface Views {

    /** The version of the aggregate that its read models show; empty if they do not show it yet. */
    OptionalLong versionOf(String aggregateId);
}
