/**
 * Measures the system as it runs, through the gateway and with real tokens, and writes a table to
 * {@code bench/results.md}. Absolute times depend on the machine; the ratios to the floors of the same run do not.
 */
package dev.porchlight.bench;
