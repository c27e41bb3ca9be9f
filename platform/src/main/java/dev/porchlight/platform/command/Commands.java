package dev.porchlight.platform.command;

import dev.porchlight.platform.eventstore.StoredTogether;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.position.Positions;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands commands to their aggregates. The caller and the trace go along and end in the events' metadata; a request's
 * {@code If-Match} is held against the aggregate's version as the caller sees it, its {@link OccurredAt} becomes the events' time; the position reached goes into the answer's headers.
 */
public final class Commands {

    private static final int TRIES = 4;

    private final CommandGateway gateway;
    private final Turns turns;
    private final Positions positions;
    private final MeasuredCommands measured;

    Commands(CommandGateway gateway, Turns turns, Positions positions, MeasuredCommands measured) {
        this.gateway = gateway;
        this.turns = turns;
        this.positions = positions;
        this.measured = measured;
    }

    /**
     * Carries out a command on behalf of a caller: in the surrounding transaction if there is one, which then has the
     * aggregate for itself to its end; else in one of its own.
     *
     * @return the position reached; null if the command changed nothing
     * @throws OnlyInPerson if an agent acts as the caller, and nobody can do this for somebody else
     * @throws RuntimeException whatever sentence the aggregate refused it with
     */
    public Position send(Object command, Caller by) {
        return send(command, Map.of(CommandMetaData.CALLER, by), by);
    }

    /** Carries out a command that is a consequence of an event; what it changes says so, and who was behind the event. */
    public Position because(Envelope event, Object command, Caller by) {
        return send(command, Map.of(CommandMetaData.CALLER, by, CommandMetaData.CAUSE, event), by);
    }

    /**
     * Carries out many commands on behalf of a caller, within the surrounding transaction, as if each were sent by itself, but with
     * few calls to the database. The last of them that changed something is the position that goes into the answer's headers.
     *
     * @throws RuntimeException whatever the first was refused with that was; the transaction cannot go on
     */
    public void sendAll(List<?> commands, Caller by) {
        Map<String, Object> about = Map.of(CommandMetaData.CALLER, by);
        List<CommandMessage<?>> messages = commands.stream()
                .<CommandMessage<?>>map(command ->
                        GenericCommandMessage.asCommandMessage(command).withMetaData(about))
                .toList();
        if (messages.isEmpty()) {
            return;
        }
        turns.await(messages);
        LastAppended.forget();
        EventClock.at(
                timeSaidBy(by),
                () -> StoredTogether.whenAllAreSent(() -> messages.forEach(message -> {
                    refuseInPerson(message.getPayloadType(), by);
                    measured.send(message.getPayload(), () -> gateway.sendAndWait(message));
                })));
        tell(LastAppended.position());
    }

    /**
     * Has these commands' aggregates for itself to the end of the surrounding transaction. Who will send several, one after the other,
     * takes all turns at once: so two who want the same in different orders do not wait for each other.
     */
    void takeTurns(List<?> commands) {
        turns.await(commands.stream()
                .<CommandMessage<?>>map(GenericCommandMessage::asCommandMessage)
                .toList());
    }

    private void tell(@Nullable Position reached) {
        var web = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        if (web != null && web.getResponse() != null && reached != null) {
            web.getResponse().setHeader(Position.HEADER, positions.write(reached));
        }
    }

    /** When it happened, if the request says so. */
    private static @Nullable Instant timeSaidBy(Caller by) {
        var web = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        return web == null ? null : OccurredAt.parse(web.getRequest().getHeader(OccurredAt.HEADER), by);
    }

    private static void refuseInPerson(Class<?> command, Caller by) {
        if (by.agent() != null && command.isAnnotationPresent(InPerson.class)) {
            throw new OnlyInPerson();
        }
    }

    private Position send(Object command, Map<String, ?> about, Caller by) {
        refuseInPerson(command.getClass(), by);
        Map<String, Object> metaData = new HashMap<>(about);
        var web = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        if (web != null) {
            IfMatch.version(web.getRequest().getHeader(HttpHeaders.IF_MATCH))
                    .ifPresent(version -> metaData.put(CommandMetaData.EXPECTED_VERSION, version));
        }
        CommandMessage<?> message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
        Instant occurredAt = timeSaidBy(by);
        measured.send(command, () -> EventClock.at(occurredAt, () -> sendUntilNobodyInterferes(message)));
        Position reached = LastAppended.position();
        tell(reached);
        if (web != null && web.getResponse() != null && reached != null) {
            web.getResponse().setHeader(HttpHeaders.ETAG, "\"" + LastAppended.seenVersion() + "\"");
        }
        return reached;
    }

    /** Two commands for one aggregate on two replicas: the store lets one win, and the other looks again. */
    private void sendUntilNobodyInterferes(CommandMessage<?> message) {
        // Within a surrounding transaction the database refuses everything after the first failure.
        boolean once = TransactionSynchronizationManager.isActualTransactionActive();
        if (once) {
            turns.await(List.of(message));
        }
        for (int attempt = 1; ; attempt++) {
            LastAppended.forget();
            try {
                gateway.sendAndWait(message);
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (once || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
