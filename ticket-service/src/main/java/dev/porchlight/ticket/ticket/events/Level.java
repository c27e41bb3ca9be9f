package dev.porchlight.ticket.ticket.events;

/** How urgent something is, and how much it affects. */
public enum Level implements Word {
    LOW,
    MEDIUM,
    HIGH
}
