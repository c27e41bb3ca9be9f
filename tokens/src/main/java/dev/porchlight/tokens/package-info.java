/** Whether a token is Keycloak's, asked without asking Keycloak each time: the gateway and the services do it alike. */
package dev.porchlight.tokens;
