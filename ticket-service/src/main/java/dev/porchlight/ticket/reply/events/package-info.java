/** What has happened to prepared replies. */
package dev.porchlight.ticket.reply.events;
