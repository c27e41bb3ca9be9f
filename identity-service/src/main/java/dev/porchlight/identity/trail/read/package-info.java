/** The trail as it is shown. */
package dev.porchlight.identity.trail.read;
