/** Rules as they are, and what one would do. */
package dev.porchlight.ticket.rule.read;
