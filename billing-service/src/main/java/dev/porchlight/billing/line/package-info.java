/** What can be typed into a line of a document, and what cannot. Numbers are decimal text: they are never floating. */
package dev.porchlight.billing.line;
