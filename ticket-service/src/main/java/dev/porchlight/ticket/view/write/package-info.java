/** The way in: what agents send becomes commands. */
package dev.porchlight.ticket.view.write;
