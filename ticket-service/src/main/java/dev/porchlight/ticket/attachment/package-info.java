/**
 * Files of tickets. Whoever may open a ticket may have its files, except what the service team keeps to itself. Nothing
 * is ever shown in the browser: files are downloads.
 */
package dev.porchlight.ticket.attachment;
