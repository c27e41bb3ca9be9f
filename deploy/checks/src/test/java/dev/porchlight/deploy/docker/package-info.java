/** {@code docker-compose.yml} and what it names. */
package dev.porchlight.deploy.docker;
