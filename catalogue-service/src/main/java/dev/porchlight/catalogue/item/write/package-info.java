/** The way in: what the service team and its systems send becomes commands. */
package dev.porchlight.catalogue.item.write;
