/**
 * What all quotes and invoices have in common: who sells, where to pay, tax rates, terms, how to round, how numbers look.
 * Documents copy it when they are sent or issued.
 */
package dev.porchlight.billing.settings;
