/** Projects' dates in people's own calendars: as a file, and as an address that a calendar asks again and again. */
package dev.porchlight.project.calendar;
