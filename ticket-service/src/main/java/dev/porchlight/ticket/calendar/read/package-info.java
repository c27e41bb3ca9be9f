/** The calendars' tables. */
package dev.porchlight.ticket.calendar.read;
