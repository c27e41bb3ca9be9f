/** The world around the gateway in tests: real PostgreSQL, real HTTP services, and an issuer of tokens. */
package dev.porchlight.gateway.testing;
