/** What can be asked of calendars. */
package dev.porchlight.ticket.calendar.commands;
