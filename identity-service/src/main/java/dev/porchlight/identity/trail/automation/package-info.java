/** Fetches what Keycloak has noted. */
package dev.porchlight.identity.trail.automation;
