/** What can be asked of a ticket. Texts in here are clean already. */
package dev.porchlight.ticket.ticket.commands;
