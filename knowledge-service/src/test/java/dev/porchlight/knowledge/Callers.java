package dev.porchlight.knowledge;

import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** Who asks in tests of rules, and how they are refused. */
public final class Callers {

    public static final UUID HARBOUR = UUID.randomUUID();

    private Callers() {}

    public static Caller agent() {
        return person(Caller.Kind.AGENT, UUID.randomUUID(), null);
    }

    public static Caller customer() {
        return customer(UUID.randomUUID());
    }

    public static Caller customer(UUID id) {
        return person(Caller.Kind.CUSTOMER, id, HARBOUR);
    }

    public static Caller machine(String... scopes) {
        return new Caller(Caller.Kind.MACHINE, "m", "Machine", null, null, null, Set.of(), Set.of(scopes), Map.of());
    }

    /** What goes with a command that they send. */
    public static Map<String, Object> as(Caller caller) {
        return Map.of(CommandMetaData.CALLER, caller);
    }

    /** Input refused at this pointer and no other. */
    public static Matcher<InvalidInput> at(String pointer) {
        return new CustomMatcher<>("invalid input at " + pointer) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof InvalidInput invalid
                        && invalid.errors().size() == 1
                        && invalid.errors().getFirst().pointer().equals(pointer);
            }
        };
    }

    private static Caller person(Caller.Kind kind, UUID id, UUID organisation) {
        return new Caller(kind, id.toString(), "Somebody", null, organisation, null, Set.of(), Set.of(), Map.of());
    }
}
