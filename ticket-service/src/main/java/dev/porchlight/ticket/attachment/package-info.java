/**
 * Files of tickets. Whoever may open a ticket may have its files, except what the service team keeps to itself. Files
 * are downloads, and what is shown of pictures is drawn anew.
 */
package dev.porchlight.ticket.attachment;
