package dev.porchlight.platform.security;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.platform.problem.NotAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is from, as their token says: read from it once, here, and never from a header that was not signed.
 *
 * @param id the person's id; of a machine, the id of its account
 * @param organisationId the organisation the person belongs to; null for the MSP's own people and for machines
 * @param roles what the person may do, such as an agent's {@code billing} or a customer's {@code approver}; empty for
 *     machines
 * @param scopes what a machine was allowed, such as {@code tickets:read}; empty for people
 * @param claims the further claims that a service may know the meaning of
 * @param agent who acts as this person; null if they are here themselves
 */
public record Caller(
        Kind kind,
        String id,
        String name,
        String email,
        UUID organisationId,
        String organisationName,
        Set<String> roles,
        Set<String> scopes,
        Map<String, Object> claims,
        @Nullable ActingAgent agent) {

    /** Somebody who is here themselves. */
    public Caller(
            Kind kind,
            String id,
            String name,
            String email,
            UUID organisationId,
            String organisationName,
            Set<String> roles,
            Set<String> scopes,
            Map<String, Object> claims) {
        this(kind, id, name, email, organisationId, organisationName, roles, scopes, claims, null);
    }

    public enum Kind {
        CUSTOMER,
        AGENT,
        MACHINE,
        /** The system itself, reacting to an event. */
        SYSTEM;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The system acting on its own, as the given service. */
    public static Caller system(String service) {
        return new Caller(Kind.SYSTEM, service, service, null, null, null, Set.of(), Set.of(), Map.of());
    }

    public boolean isCustomer() {
        return kind == Kind.CUSTOMER;
    }

    public boolean isAgent() {
        return kind == Kind.AGENT;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** The person's id. A machine has none. */
    public UUID personId() {
        if (kind != Kind.CUSTOMER && kind != Kind.AGENT) {
            throw new NotAllowed("Only a person can do this.");
        }
        return UUID.fromString(id);
    }

    /** Lets the MSP's own people pass, and machines that hold the scope. */
    public void requireAgentOr(String scope) {
        if (!isAgent() && !scopes.contains(scope)) {
            throw new NotAllowed("Only the service team can do this.");
        }
    }

    /** Lets people pass, and machines that hold the scope. */
    public void requirePersonOr(String scope) {
        if (kind == Kind.MACHINE && !scopes.contains(scope)) {
            throw new NotAllowed("This account lacks the scope " + scope + ".");
        }
    }

    /** Lets an agent with the role pass. */
    public void requireRole(String role) {
        if (!isAgent() || !hasRole(role)) {
            throw new NotAllowed("This needs the role " + role + ".");
        }
    }

    /** Whether this is a customer with the role, such as {@code approver}. An agent's role of that name is another. */
    public boolean isCustomerWith(String role) {
        return isCustomer() && hasRole(role);
    }

    /** Lets a customer with the role pass. */
    public void requireCustomerRole(String role) {
        if (!isCustomerWith(role)) {
            throw new NotAllowed("This needs the role " + role + ".");
        }
    }

    /** Lets the MSP's own people pass, and customers with the role. */
    public void requireAgentOrCustomerRole(String role) {
        if (!isAgent()) {
            requireCustomerRole(role);
        }
    }

    /** A claim that is text, or the default where the token lacks it. */
    public String claim(String name, String otherwise) {
        return claims.get(name) instanceof String text ? text : otherwise;
    }
}
