/**
 * "Contact us": a message to the service team from whoever reads the page. Whoever is signed in opens a ticket by it,
 * and of that the team is mailed here; everybody else shows, before their message is mailed, that they are not a machine
 * that sends thousands: by a little work of their browser's (ALTCHA), or by a link that was mailed to them.
 */
package dev.porchlight.notification.contact;
