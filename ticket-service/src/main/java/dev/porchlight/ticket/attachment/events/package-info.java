/** What happened to files. */
package dev.porchlight.ticket.attachment.events;
