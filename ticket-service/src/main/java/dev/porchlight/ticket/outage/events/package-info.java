/** What happened to outages: the public contract, for ever. */
package dev.porchlight.ticket.outage.events;
