/** The way in: what the service team and its systems say of assets becomes commands. */
package dev.porchlight.catalogue.asset.write;
