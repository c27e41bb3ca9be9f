/** What people can say about being away. */
package dev.porchlight.catalogue.absence.commands;
