/** What happened about absences. */
package dev.porchlight.catalogue.absence.events;
