/** What can be asked of an outage. */
package dev.porchlight.ticket.outage.commands;
