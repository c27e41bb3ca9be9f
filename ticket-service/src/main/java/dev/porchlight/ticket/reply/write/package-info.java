/** The way in: what agents and systems send becomes commands. */
package dev.porchlight.ticket.reply.write;
