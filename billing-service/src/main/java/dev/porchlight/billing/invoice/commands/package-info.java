/** What can be asked of an invoice. Texts in here are clean already. */
package dev.porchlight.billing.invoice.commands;
