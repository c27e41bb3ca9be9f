package dev.porchlight.ticket.rule;

import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import java.util.List;
import java.util.Optional;

/** The rules that hold. */
public interface Rules {

    /** In the order in which they are asked. */
    List<AssignmentRuleDefined> all();

    /** The one that holds for a ticket: the first that fits. */
    default Optional<AssignmentRuleDefined> of(NewTicket ticket) {
        return all().stream().filter(ticket::fits).findFirst();
    }
}
