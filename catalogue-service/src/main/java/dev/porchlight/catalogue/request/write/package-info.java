/** The way in: what customers, agents and systems send becomes commands. */
package dev.porchlight.catalogue.request.write;
