/**
 * What articles need to know of organisations: their names. It is this service's own picture, kept up by
 * identity-service's events.
 */
package dev.porchlight.knowledge.directory;
