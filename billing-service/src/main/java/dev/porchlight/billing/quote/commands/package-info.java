/** What can be asked of a quote. Texts in here are clean already. */
package dev.porchlight.billing.quote.commands;
