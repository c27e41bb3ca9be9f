/** What follows from assets without anybody asking for it. */
package dev.porchlight.catalogue.asset.automation;
