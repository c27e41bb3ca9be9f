/**
 * What tickets need to know of people and organisations: their names, and who belongs where. It is this service's own
 * picture, kept up by identity-service's events; nothing here is asked of another service while somebody waits.
 */
package dev.porchlight.ticket.directory;
