/**
 * Who is signed in. A browser holds only a random cookie; the tokens behind it lie in PostgreSQL, sealed with that
 * cookie, and for a few seconds in each replica's memory. A session lives exactly as long as its refresh token, so
 * reading one never writes, and Keycloak alone decides how long people stay signed in.
 */
package dev.porchlight.gateway.session;
