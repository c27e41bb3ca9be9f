/** The way in: what people say about being away becomes commands. */
package dev.porchlight.catalogue.absence.write;
