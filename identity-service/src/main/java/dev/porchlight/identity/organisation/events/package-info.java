/** What has happened to organisations: part of this service's public contract. */
package dev.porchlight.identity.organisation.events;
