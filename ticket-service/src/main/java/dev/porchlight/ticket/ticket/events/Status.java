package dev.porchlight.ticket.ticket.events;

/** Where a ticket stands. All but {@link #RESOLVED} are active. */
public enum Status implements Word {
    NEW,
    IN_PROGRESS,
    WAITING_FOR_CUSTOMER,
    RESOLVED
}
