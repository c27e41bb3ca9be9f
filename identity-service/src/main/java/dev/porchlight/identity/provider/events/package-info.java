/** What was said of the provider. */
package dev.porchlight.identity.provider.events;
