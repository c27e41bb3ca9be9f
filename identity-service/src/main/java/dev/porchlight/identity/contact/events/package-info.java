/** What has happened to contacts: part of this service's public contract. */
package dev.porchlight.identity.contact.events;
