/** The portal's pages by the words on them. */
package dev.porchlight.e2e.pages;
