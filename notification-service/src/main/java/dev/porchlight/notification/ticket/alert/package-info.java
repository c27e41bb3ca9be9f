/** Who of the service team hears of tickets that are new, or that nobody has: as administrators say. */
package dev.porchlight.notification.ticket.alert;
