package dev.porchlight.billing;

import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who asks in tests of rules. */
public final class Callers {

    private Callers() {}

    public static Caller agent(UUID id, String... roles) {
        return new Caller(
                Caller.Kind.AGENT, id.toString(), "Agent", null, null, null, Set.of(roles), Set.of(), Map.of());
    }

    public static Caller machine(String... scopes) {
        return new Caller(Caller.Kind.MACHINE, "m", "Machine", null, null, null, Set.of(), Set.of(scopes), Map.of());
    }

    public static Caller customer(UUID id, UUID organisation, String... roles) {
        return new Caller(
                Caller.Kind.CUSTOMER,
                id.toString(),
                "Customer",
                "c@example.com",
                organisation,
                "O",
                Set.of(roles),
                Set.of(),
                Map.of());
    }
}
