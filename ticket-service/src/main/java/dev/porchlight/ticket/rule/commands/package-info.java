/** What can be asked of rules. */
package dev.porchlight.ticket.rule.commands;
