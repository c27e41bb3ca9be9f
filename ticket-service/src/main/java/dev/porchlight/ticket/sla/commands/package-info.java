/** What can be asked of policies. */
package dev.porchlight.ticket.sla.commands;
