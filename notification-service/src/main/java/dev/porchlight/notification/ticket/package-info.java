/** Who is concerned with a ticket, and who may know of it, as ticket-service told. */
package dev.porchlight.notification.ticket;
