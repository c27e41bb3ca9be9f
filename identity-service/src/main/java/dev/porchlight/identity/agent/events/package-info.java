/** What has happened to agents: part of this service's public contract. */
package dev.porchlight.identity.agent.events;
