package dev.porchlight.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes of a token who somebody is, and what they may see and do from {@link People}, so that what was taken from them
 * is gone within seconds and not when their token ends.
 */
public class CallersOfNow {

    /** Every request asks. */
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final People people;
    private final Cache<UUID, Optional<People.Person>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    CallersOfNow(People people) {
        this.people = people;
    }

    /** The caller as they are now; empty for somebody who may not come in any more. */
    public Optional<Caller> of(Caller caller) {
        if (!caller.isCustomer() && !caller.isAgent()) {
            return Optional.of(caller);
        }
        if (caller.agent() != null && !stillActs(caller.agent())) {
            return Optional.empty();
        }
        Optional<People.Person> person = person(caller.personId());
        return person.isEmpty()
                ? Optional.of(caller)
                : person.filter(it -> it.active() && it.kind() == caller.kind()).map(it -> now(caller, it));
    }

    /** Somebody as they stand now; empty if nobody has told of them yet. */
    Optional<People.Person> person(UUID id) {
        return known.get(id, people::find);
    }

    private boolean stillActs(ActingAgent agent) {
        return Instant.now().isBefore(agent.until())
                && person(agent.id()).filter(People.Person::active).isPresent();
    }

    private static Caller now(Caller caller, People.Person person) {
        Map<String, Object> claims = new HashMap<>(caller.claims());
        claims.putAll(person.claims());
        return new Caller(
                caller.kind(),
                caller.id(),
                person.name(),
                person.email(),
                person.organisationId(),
                person.organisationName() == null ? caller.organisationName() : person.organisationName(),
                person.roles(),
                caller.scopes(),
                claims,
                caller.agent());
    }
}
