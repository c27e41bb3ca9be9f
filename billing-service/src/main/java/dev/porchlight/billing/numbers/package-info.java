/** The numbers of invoices and credit notes: one series each, without gaps and without doubles. */
package dev.porchlight.billing.numbers;
