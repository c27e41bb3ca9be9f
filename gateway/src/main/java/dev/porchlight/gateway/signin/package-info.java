/** Signing in and out with Keycloak, and who may pass. */
package dev.porchlight.gateway.signin;
