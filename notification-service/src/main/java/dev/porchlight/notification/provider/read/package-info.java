/** What identity-service has told of the provider. */
package dev.porchlight.notification.provider.read;
