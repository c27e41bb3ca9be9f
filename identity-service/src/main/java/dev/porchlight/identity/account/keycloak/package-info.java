/** Accounts as Keycloak keeps them, by its Admin REST API. */
package dev.porchlight.identity.account.keycloak;
