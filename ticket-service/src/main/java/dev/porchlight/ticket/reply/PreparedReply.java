package dev.porchlight.ticket.reply;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.reply.commands.DiscardReply;
import dev.porchlight.ticket.reply.commands.PrepareReply;
import dev.porchlight.ticket.reply.events.ReplyDiscarded;
import dev.porchlight.ticket.reply.events.ReplyPrepared;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a reply that is given often. */
@Aggregate
class PreparedReply {

    /** What is filled in where it is used. */
    static final Set<String> PLACEHOLDERS =
            Set.of("requester", "first-name", "organisation", "number", "summary", "agent");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*([a-z-]+)\\s*}");

    @AggregateIdentifier
    private UUID id;

    private ReplyPrepared prepared;

    /** For Axon, which folds the events into it. */
    protected PreparedReply() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PrepareReply command, Caller by) {
        by.requireAgentOr("tickets:write");
        Matcher placeholders = PLACEHOLDER.matcher(command.text());
        while (placeholders.find()) {
            if (!PLACEHOLDERS.contains(placeholders.group(1))) {
                throw new InvalidInput(
                        "/text",
                        "has the placeholder {" + placeholders.group(1) + "}, which is none of "
                                + String.join(
                                        ", ", PLACEHOLDERS.stream().sorted().toList()));
            }
        }
        ReplyPrepared wanted = new ReplyPrepared(command.replyId(), command.name(), command.text());
        if (!wanted.equals(prepared)) {
            apply(wanted);
        }
    }

    @CommandHandler
    void handle(DiscardReply command, Caller by) {
        by.requireAgentOr("tickets:write");
        if (prepared != null) {
            apply(new ReplyDiscarded(id));
        }
    }

    @EventSourcingHandler
    void on(ReplyPrepared event) {
        id = event.replyId();
        prepared = event;
    }

    @EventSourcingHandler
    void on(ReplyDiscarded event) {
        prepared = null;
    }
}
