/** Assets as they are shown. */
package dev.porchlight.catalogue.asset.read;
