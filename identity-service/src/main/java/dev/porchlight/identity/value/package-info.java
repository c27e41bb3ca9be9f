/** What is said of organisations, contacts and agents alike, and what is always true of it. */
package dev.porchlight.identity.value;
