/**
 * Who of the service team has which thing open just now, and who is writing. It is of this minute alone: no event tells of it,
 * and it is forgotten when they go.
 */
package dev.porchlight.notification.presence;
