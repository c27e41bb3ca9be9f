/** What happened to API clients. */
package dev.porchlight.identity.client.events;
