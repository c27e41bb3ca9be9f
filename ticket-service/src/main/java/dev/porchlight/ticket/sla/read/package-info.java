/** The policies' tables. */
package dev.porchlight.ticket.sla.read;
