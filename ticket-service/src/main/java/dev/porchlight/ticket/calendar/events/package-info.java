/** What has happened to calendars. */
package dev.porchlight.ticket.calendar.events;
