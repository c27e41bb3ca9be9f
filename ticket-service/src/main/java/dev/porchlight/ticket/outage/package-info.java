/**
 * Outages: planned maintenance and downtime that nobody planned. The service team says what is affected and for whom, and
 * tells how it goes on; customers see those that affect their organisation. An outage is over when its end has passed: that
 * is read off the clock wherever it is asked, and needs no event.
 */
package dev.porchlight.ticket.outage;
