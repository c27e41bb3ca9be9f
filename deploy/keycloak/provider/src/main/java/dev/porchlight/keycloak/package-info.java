/**
 * Links by which people choose their passwords, safer than Keycloak's own: whoever asks for one learns nothing by how long
 * the answer takes, they can be asked for only so often, and of several for one person only the newest works, and none
 * that is older than their password.
 *
 * <p>Everything here takes the place of something of Keycloak's, under the same name and with a higher order.
 */
package dev.porchlight.keycloak;
