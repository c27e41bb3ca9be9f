/** Other systems that use the API: what each may do, and a service account in Keycloak that lets it in. */
package dev.porchlight.identity.client;
