/** What there is to ask for, as customers and as the service team see it. */
package dev.porchlight.catalogue.item.read;
