/** Assets from a table that somebody keeps elsewhere. */
package dev.porchlight.catalogue.asset.imports;
