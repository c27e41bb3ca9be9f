/** What is shown of quotes. Customers see what was sent to them, never a draft. */
package dev.porchlight.billing.quote.read;
