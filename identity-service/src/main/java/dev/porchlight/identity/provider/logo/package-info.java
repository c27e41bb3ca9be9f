/** Logos, with nothing in them but what is drawn. */
package dev.porchlight.identity.provider.logo;
