/** What happened to the catalogue. */
package dev.porchlight.catalogue.item.events;
