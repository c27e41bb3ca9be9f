/** The prepared replies' table. */
package dev.porchlight.ticket.reply.read;
