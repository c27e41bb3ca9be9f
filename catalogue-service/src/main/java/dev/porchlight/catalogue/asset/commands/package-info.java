/** What can be done to assets. */
package dev.porchlight.catalogue.asset.commands;
