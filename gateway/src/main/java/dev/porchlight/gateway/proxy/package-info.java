/**
 * Passing requests on. Spring Cloud Gateway routes and filters; the exchange itself is ours, because a stream that the
 * browser has left must end at once, and every answer's connection must be given back whatever happens.
 */
package dev.porchlight.gateway.proxy;
