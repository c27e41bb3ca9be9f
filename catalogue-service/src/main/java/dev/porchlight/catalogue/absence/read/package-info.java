/** Who is away. */
package dev.porchlight.catalogue.absence.read;
