/** Filters of the queue that somebody named, for themselves or for the whole team. */
package dev.porchlight.ticket.view;
