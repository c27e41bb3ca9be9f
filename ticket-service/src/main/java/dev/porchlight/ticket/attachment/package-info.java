/**
 * Files. One is uploaded first, checked, and waits for a day; the command that ties it to a ticket decides who may have
 * it from then on. Until then it is its uploader's alone. Nothing is ever shown in the browser: files are downloads.
 */
package dev.porchlight.ticket.attachment;
