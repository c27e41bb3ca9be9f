package dev.porchlight.ticket.ticket;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Visibility;
import dev.porchlight.directory.testing.GivenDirectory;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The people of these tests: a requester with a colleague at one organisation, a stranger at another, and an agent. */
final class People {

    static final UUID HARBOUR = UUID.randomUUID();
    static final UUID FRONT_DESK = UUID.randomUUID();
    static final UUID KESTREL = UUID.randomUUID();
    static final UUID REQUESTER = UUID.randomUUID();
    static final UUID COLLEAGUE = UUID.randomUUID();
    static final UUID STRANGER = UUID.randomUUID();
    static final UUID AGENT = UUID.randomUUID();

    private People() {}

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

    /** Those of them whom the directory knows. */
    static Directory directory() {
        return new GivenDirectory()
                .with(contact(REQUESTER, HARBOUR, FRONT_DESK))
                .with(contact(COLLEAGUE, HARBOUR, null))
                .with(contact(STRANGER, KESTREL, null))
                .with(new Directory.Agent(AGENT, "Agent", "agent@msp.example", null, Set.of()));
    }

    private static Directory.Contact contact(UUID id, UUID organisation, UUID site) {
        return new Directory.Contact(
                id, organisation, site, "Customer", "customer@o.example", null, Set.of(), Visibility.OWN);
    }
}
