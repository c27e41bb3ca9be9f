/**
 * What is left of what a contract's line allots: computed from what was agreed, what happened, and the day. Nothing has to
 * happen at the end of a period for it to be over, and nothing that is computed is stored.
 */
package dev.porchlight.billing.allotment;
