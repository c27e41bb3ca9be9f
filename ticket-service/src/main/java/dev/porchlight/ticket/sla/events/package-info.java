/** What has happened to policies. */
package dev.porchlight.ticket.sla.events;
