/**
 * Invoices from the MSP's accounting. What comes is shown as it came and never computed anew; what comes again changes
 * only what is different. Accounting is right about payments: a contradiction is shown to the service team.
 */
package dev.porchlight.billing.imports;
