/**
 * Contacts from a table: it is uploaded, its columns are given their meanings, it is looked through without changing anything,
 * and then brought in, a few hundred lines in one transaction. What was done is never done again, whenever it is broken off.
 */
package dev.porchlight.identity.imports;
