/** What has happened to rules. */
package dev.porchlight.ticket.rule.events;
