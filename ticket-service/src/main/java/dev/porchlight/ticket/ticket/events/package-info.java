/** What has happened to tickets: the public contract of this service, under the names and versions that stand here. */
package dev.porchlight.ticket.ticket.events;
