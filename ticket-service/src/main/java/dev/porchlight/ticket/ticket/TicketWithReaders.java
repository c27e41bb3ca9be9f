package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AddFollower;
import dev.porchlight.ticket.ticket.commands.AddWatcher;
import dev.porchlight.ticket.ticket.commands.RemoveFollower;
import dev.porchlight.ticket.ticket.commands.RemoveWatcher;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.WatcherAdded;
import dev.porchlight.ticket.ticket.events.WatcherRemoved;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Who hears of a ticket: people at its organisation who follow it, and agents who watch it. */
abstract class TicketWithReaders extends TicketState {

    @CommandHandler
    void handle(AddFollower command, Caller by, Directory directory) {
        requireUnmerged();
        UUID contact = command.contactId();
        if (directory.colleagues(organisationId, List.of(contact)).isEmpty()) {
            throw new NotFound();
        }
        if (!contact.equals(requesterId) && !followers.contains(contact)) {
            apply(new FollowerAdded(id, contact));
        }
    }

    @CommandHandler
    void handle(RemoveFollower command, Caller by) {
        if (followers.contains(command.contactId())) {
            apply(new FollowerRemoved(id, command.contactId()));
        }
    }

    static List<UUID> agents(List<UUID> ids, Directory directory) {
        for (int i = 0; i < ids.size(); i++) {
            if (!directory.isAgent(ids.get(i))) {
                throw new InvalidInput("/mentionIds/" + i, "is not an agent of the service team");
            }
        }
        return ids.stream().distinct().toList();
    }

    /** Whoever has it hears of it anyway; once they have it no more, they still do. */
    void watch(UUID agent) {
        if (!watchers.contains(agent)) {
            apply(new WatcherAdded(id, agent));
        }
    }

    @CommandHandler
    void handle(AddWatcher command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        if (!directory.isAgent(command.agentId())) {
            throw new NotFound();
        }
        watch(command.agentId());
    }

    @CommandHandler
    void handle(RemoveWatcher command, Caller by) {
        by.requireAgentOr(WRITE);
        if (watchers.contains(command.agentId())) {
            apply(new WatcherRemoved(id, command.agentId()));
        }
    }
}
