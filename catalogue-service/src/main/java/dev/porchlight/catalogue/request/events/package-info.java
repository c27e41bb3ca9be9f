/** What happened to requests. */
package dev.porchlight.catalogue.request.events;
