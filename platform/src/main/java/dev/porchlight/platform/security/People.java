package dev.porchlight.platform.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows how people stand now. A token says how somebody stood when it was given out, which may be minutes ago; a service
 * that keeps people has one bean of this, and everything it takes of a token but who it is comes from there.
 */
@FunctionalInterface
public interface People {

    /** The person with this id; empty if nobody has told of them yet, and then they are as their token says. */
    Optional<Person> find(UUID id);

    /**
     * Somebody as they stand now.
     *
     * @param kind customer or agent
     * @param active whether they may come in
     * @param organisationId null for agents
     * @param organisationName null for agents, and where nobody has told of the organisation yet
     * @param claims what stands in place of the token's claims of these names; null for none
     */
    record Person(
            Caller.Kind kind,
            boolean active,
            String name,
            String email,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            Set<String> roles,
            Map<String, @Nullable String> claims) {}
}
