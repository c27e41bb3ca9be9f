/** Who is away and who decides for them meanwhile. */
package dev.porchlight.catalogue.absence;
