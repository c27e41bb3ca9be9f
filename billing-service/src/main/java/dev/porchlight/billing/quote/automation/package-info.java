/** What quotes follow from. */
package dev.porchlight.billing.quote.automation;
