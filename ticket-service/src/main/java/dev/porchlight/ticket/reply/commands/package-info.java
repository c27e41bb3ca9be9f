/** What can be asked of prepared replies. */
package dev.porchlight.ticket.reply.commands;
