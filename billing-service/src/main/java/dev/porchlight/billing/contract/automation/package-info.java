/** What follows for contracts from what becomes of invoices. */
package dev.porchlight.billing.contract.automation;
