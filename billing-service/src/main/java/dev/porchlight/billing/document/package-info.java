/**
 * Paper: quotes as PDF, the copy of an accepted one that the MSP's seal is put on, and the pack that proves the acceptance.
 * A sealed copy is made once, after the acceptance and by itself; what was agreed does not wait for it.
 */
package dev.porchlight.billing.document;
