/** What the service does about the catalogue by itself. */
package dev.porchlight.catalogue.item.automation;
