/**
 * A quote is an offer to one organisation. What is sent is a version, and a version never changes: the customer accepts
 * exactly what they were shown, by its number, its hash and its total. A new version retires the one before at once.
 * Whether it has expired follows from the clock alone.
 */
package dev.porchlight.billing.quote;
