/** The way out: the list, an outage's page, and its entry for a calendar. */
package dev.porchlight.ticket.outage.read;
