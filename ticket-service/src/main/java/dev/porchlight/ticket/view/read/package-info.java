/** The table of named filters. */
package dev.porchlight.ticket.view.read;
