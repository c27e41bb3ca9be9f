package dev.porchlight.platform.reaction;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.DueKind;
import dev.porchlight.platform.due.DueKinds;
import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Carries out reactions that are due; each is a kind of due work, and remembered by the event's id. */
class ReactionWork implements DueKinds {

    private static final int THREADS = 2;
    private static final int AT_ONCE = 10;
    private static final int TRIES = 25;

    private final Reactions reactions;
    private final Supplier<Commands> commands;
    private final JsonMapper json;
    private final Caller system;

    /** @param json passes over what it does not know */
    ReactionWork(Reactions reactions, Supplier<Commands> commands, JsonMapper json, String service) {
        this.reactions = reactions;
        this.commands = commands;
        this.json = json;
        this.system = Caller.system(service);
    }

    static String kindOf(String reaction) {
        return "reaction:" + reaction;
    }

    @Override
    public Collection<DueKind<?>> kinds() {
        return reactions.names().stream().<DueKind<?>>map(this::kind).toList();
    }

    private DueKind<Cause> kind(String reaction) {
        return new DueKind<>(
                kindOf(reaction),
                Cause.class,
                false,
                true,
                THREADS,
                AT_ONCE,
                TRIES,
                causes -> causes.each(cause -> react(reaction, cause)));
    }

    private void react(String reaction, Cause cause) {
        Collection<?> follows =
                reactions.find(reaction, cause.envelope().type()).commands(cause, json);
        follows.forEach(command -> commands.get().because(cause.envelope(), command, system));
    }
}
