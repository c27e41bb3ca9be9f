/** The way in: what is sent becomes commands, and texts are made clean once, here. */
package dev.porchlight.billing.contract.write;
