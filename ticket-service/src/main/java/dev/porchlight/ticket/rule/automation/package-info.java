/** What new tickets get by rules. */
package dev.porchlight.ticket.rule.automation;
