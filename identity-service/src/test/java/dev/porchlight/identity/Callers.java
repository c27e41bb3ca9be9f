package dev.porchlight.identity;

import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who might send a command. */
public final class Callers {

    private Callers() {}

    public static Map<String, Object> technician() {
        return by(Caller.Kind.AGENT, Set.of("technician"), Set.of());
    }

    public static Map<String, Object> administrator() {
        return by(Caller.Kind.AGENT, Set.of("administrator"), Set.of());
    }

    public static Map<String, Object> contact() {
        return by(Caller.Kind.CUSTOMER, Set.of("billing-contact", "administrator"), Set.of());
    }

    /** A Primary Service Contact who sees what their site does. */
    public static Map<String, Object> primaryContact(UUID organisation) {
        return Map.of(
                CommandMetaData.CALLER,
                new Caller(
                        Caller.Kind.CUSTOMER,
                        UUID.randomUUID().toString(),
                        "Somebody",
                        null,
                        organisation,
                        null,
                        Set.of("primary-service-contact", "billing-contact"),
                        Set.of(),
                        Map.of("ticket_visibility", "site")));
    }

    public static Map<String, Object> machine(String... scopes) {
        return by(Caller.Kind.MACHINE, Set.of(), Set.of(scopes));
    }

    public static Map<String, Object> system() {
        return Map.of(CommandMetaData.CALLER, Caller.system("identity-service"));
    }

    private static Map<String, Object> by(Caller.Kind kind, Set<String> roles, Set<String> scopes) {
        return Map.of(
                CommandMetaData.CALLER,
                new Caller(kind, UUID.randomUUID().toString(), "Somebody", null, null, null, roles, scopes, Map.of()));
    }
}
