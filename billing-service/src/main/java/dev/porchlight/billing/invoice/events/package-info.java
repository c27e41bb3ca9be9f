/** What has happened to invoices. */
package dev.porchlight.billing.invoice.events;
