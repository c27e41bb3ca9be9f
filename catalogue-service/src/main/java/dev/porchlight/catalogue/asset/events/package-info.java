/** What happened to assets and their types. */
package dev.porchlight.catalogue.asset.events;
