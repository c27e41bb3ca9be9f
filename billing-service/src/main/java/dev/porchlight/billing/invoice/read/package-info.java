/** What is shown of invoices, to those who may see them. */
package dev.porchlight.billing.invoice.read;
