/** The way in, for the service team alone. */
package dev.porchlight.ticket.outage.write;
