/** What languages were chosen. */
package dev.porchlight.identity.language.read;
