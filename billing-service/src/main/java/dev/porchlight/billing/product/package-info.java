/** What the MSP sells, with its prices: where lines of quotes and invoices are taken from. */
package dev.porchlight.billing.product;
