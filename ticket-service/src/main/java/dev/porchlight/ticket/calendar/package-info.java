/**
 * When the service team works: calendars of hours, time zone and holidays, by which promises are measured. A calendar's
 * time zone stays; new hours hold from a day on that has not begun, so that what was worked stays worked; and a holiday
 * that is added changes no clock that has ended.
 */
package dev.porchlight.ticket.calendar;
