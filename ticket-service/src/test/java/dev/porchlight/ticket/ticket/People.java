package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.directory.Directory;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of these tests: a requester with a colleague at one organisation, a stranger at another, and an agent. */
final class People implements Directory {

    static final UUID HARBOUR = UUID.randomUUID();
    static final UUID FRONT_DESK = UUID.randomUUID();
    static final UUID KESTREL = UUID.randomUUID();
    static final UUID REQUESTER = UUID.randomUUID();
    static final UUID COLLEAGUE = UUID.randomUUID();
    static final UUID STRANGER = UUID.randomUUID();
    static final UUID AGENT = UUID.randomUUID();

    static Caller agent() {
        return new Caller(Caller.Kind.AGENT, AGENT.toString(), "Agent", null, null, null, Set.of(), Set.of(), Map.of());
    }

    static Caller machine(String... scopes) {
        return new Caller(Caller.Kind.MACHINE, "m", "Machine", null, null, null, Set.of(), Set.of(scopes), Map.of());
    }

    static Caller requester() {
        return customer(REQUESTER, HARBOUR, "own", FRONT_DESK);
    }

    static Caller customer(UUID id, UUID organisation, String visibility, UUID site) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("ticket_visibility", visibility);
        if (site != null) {
            claims.put("site", site.toString());
        }
        return new Caller(
                Caller.Kind.CUSTOMER, id.toString(), "Customer", null, organisation, "O", Set.of(), Set.of(), claims);
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return id.equals(REQUESTER) ? Optional.of(new Contact(id, HARBOUR, FRONT_DESK)) : Optional.empty();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        Set<UUID> known =
                new HashSet<>(organisationId.equals(HARBOUR) ? Set.of(REQUESTER, COLLEAGUE) : Set.of(STRANGER));
        known.retainAll(ids);
        return known;
    }

    @Override
    public boolean isAgent(UUID id) {
        return id.equals(AGENT);
    }
}
