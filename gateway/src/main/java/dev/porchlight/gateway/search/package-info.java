/** One search over the services. What is searched is configured; what is found is passed on as it is. */
package dev.porchlight.gateway.search;
