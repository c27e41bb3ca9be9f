package dev.porchlight.ticket.ticket;

import java.util.UUID;

/** Due work: a ticket's targets are to be looked at, or its clock to be reckoned anew. */
public record SlaCheck(UUID ticketId) {

    /** The kind of work that asks whether a target is missed. */
    public static final String CHECK = "sla-check";

    /** The kind of work that reckons a clock anew after its calendar changed. */
    public static final String RECKON = "sla-reckon";
}
