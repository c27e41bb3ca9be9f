/**
 * What is promised: how soon somebody answers and how soon a ticket is resolved, by its priority, in working time. One
 * policy holds for the organisations it names, one is the standard for all others, and without either nothing is
 * promised. A ticket keeps what it was promised when it was opened.
 */
package dev.porchlight.ticket.sla;
