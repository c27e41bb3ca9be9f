/** What follows from invoices without anybody asking for it. */
package dev.porchlight.billing.invoice.automation;
