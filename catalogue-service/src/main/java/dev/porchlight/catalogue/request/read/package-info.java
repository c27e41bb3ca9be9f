/** Requests as they are shown. */
package dev.porchlight.catalogue.request.read;
