/** What is asked of files. */
package dev.porchlight.ticket.attachment.commands;
