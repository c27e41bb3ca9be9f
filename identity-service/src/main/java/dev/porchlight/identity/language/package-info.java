/** In which language people are written to, and see the portal: each says so for themselves. */
package dev.porchlight.identity.language;
