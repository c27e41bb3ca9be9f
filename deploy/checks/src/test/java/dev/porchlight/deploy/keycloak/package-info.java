/** What we add to Keycloak. */
package dev.porchlight.deploy.keycloak;
