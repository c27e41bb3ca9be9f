/** What follows from what happens elsewhere, without anybody reporting it. */
package dev.porchlight.ticket.ticket.automation;
