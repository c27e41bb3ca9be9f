/** What the service team can do to the catalogue. */
package dev.porchlight.catalogue.item.commands;
