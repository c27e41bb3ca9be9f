/** What has happened to named filters. */
package dev.porchlight.ticket.view.events;
