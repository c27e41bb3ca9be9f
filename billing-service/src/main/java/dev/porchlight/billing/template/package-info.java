/** Quotes to begin from. */
package dev.porchlight.billing.template;
