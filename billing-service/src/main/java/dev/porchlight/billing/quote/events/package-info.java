/** What has happened to quotes: from these, projects and invoices follow. */
package dev.porchlight.billing.quote.events;
