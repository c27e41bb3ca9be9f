/** Who runs this portal, as identity-service says; until it has answered, as the environment does. */
package dev.porchlight.gateway.provider;
