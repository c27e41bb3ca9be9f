/** What has happened to visits: part of this service's public contract. */
package dev.porchlight.identity.visit.events;
