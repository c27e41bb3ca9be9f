/** What quotes follow from, and what follows from them. */
package dev.porchlight.billing.quote.automation;
