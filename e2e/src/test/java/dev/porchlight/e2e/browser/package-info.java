/** A real browser: one per run, one fresh context per person and test, and what is kept when a test fails. */
package dev.porchlight.e2e.browser;
