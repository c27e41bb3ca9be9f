package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.ticket.read.TicketDetail.Entry;
import java.util.List;

/**
 * A part of a ticket's history.
 *
 * @param entries in the order in which they happened
 * @param earlier whether there is more before the first of them
 */
record TimelinePage(List<Entry> entries, boolean earlier) {

    boolean isWhole() {
        return !earlier;
    }
}
