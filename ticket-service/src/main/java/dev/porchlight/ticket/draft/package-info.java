/**
 * What somebody has begun to write to a ticket, or of a new one. It is theirs alone, follows them to other devices, and is
 * nothing that happened: no event tells of it.
 */
package dev.porchlight.ticket.draft;
