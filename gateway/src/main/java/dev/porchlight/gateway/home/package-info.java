/** What waits for a person, over all services at once. What is asked is configured; what is answered is passed on as it is. */
package dev.porchlight.gateway.home;
