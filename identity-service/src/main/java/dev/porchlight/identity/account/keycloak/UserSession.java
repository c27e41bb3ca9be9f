package dev.porchlight.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Somebody's session at Keycloak.
 *
 * @param start in milliseconds since 1970
 * @param lastAccess in milliseconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record UserSession(String id, String ipAddress, long start, long lastAccess) {}
