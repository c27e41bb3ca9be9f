/** Keeps Keycloak's clients as they should be. */
package dev.porchlight.identity.client.automation;
