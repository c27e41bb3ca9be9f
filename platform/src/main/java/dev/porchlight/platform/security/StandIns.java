package dev.porchlight.platform.security;

import dev.porchlight.platform.problem.NotAllowed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a request is made for, where that is not who the token names. An agent with a pass is the contact of that pass,
 * and remains known as the one who acts. A contact may be whoever else has their address: the same person at another
 * organisation. Everything is asked of what is known now, so that nobody is anybody for longer than they may be.
 */
class StandIns {

    private final CallersOfNow callers;
    private final ActingPasses passes;
    private final ActingRules rules;

    StandIns(CallersOfNow callers, ActingPasses passes, ActingRules rules) {
        this.callers = callers;
        this.passes = passes;
        this.rules = rules;
    }

    /** @throws NotAllowed if the caller may not be whoever the header names */
    Caller standingFor(Caller caller, String header) {
        return (caller.isAgent() ? asCustomer(caller, header) : asThemselvesElsewhere(caller, header))
                .orElseThrow(() -> new NotAllowed(
                        caller.isAgent()
                                ? "You no longer act as this customer. Switch back to your account."
                                : "You no longer belong to this organisation. Choose another, or sign in again."));
    }

    private Optional<Caller> asCustomer(Caller agent, String header) {
        if (!rules.allow(agent)) {
            return Optional.empty();
        }
        return passes.read(header, agent.personId()).flatMap(pass -> contact(pass.contactId())
                .map(contact -> caller(
                        pass.contactId(),
                        contact,
                        new ActingAgent(agent.personId(), agent.name(), pass.visitId(), pass.until()))));
    }

    private Optional<Caller> asThemselvesElsewhere(Caller caller, String header) {
        if (!caller.isCustomer()) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(header);
            return contact(id)
                    .filter(other -> address(other.email()).equals(address(caller.email())))
                    .map(other -> caller(id, other, null));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private Optional<People.Person> contact(UUID id) {
        return callers.person(id).filter(person -> person.kind() == Caller.Kind.CUSTOMER && person.active());
    }

    private static String address(String email) {
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }

    /** Nothing of the token's claims: they are about somebody else. */
    private static Caller caller(UUID id, People.Person person, ActingAgent agent) {
        Map<String, Object> claims = new HashMap<>(person.claims());
        claims.values().removeIf(java.util.Objects::isNull);
        return new Caller(
                Caller.Kind.CUSTOMER,
                id.toString(),
                person.name(),
                person.email(),
                person.organisationId(),
                person.organisationName(),
                person.roles(),
                java.util.Set.of(),
                claims,
                agent);
    }
}
